// What a browser alone can see of a page: how large targets are, what is cut or covered, whether the focus shows. Each
// function answers a list of faults in words; an empty list is good. Tests add this file to a page and call `audit`.

(() => {
  const FOCUSABLE = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']";

  const ancestors = (element) => (element ? [element, ...ancestors(element.parentElement)] : []);
  const style = (element, pseudo) => getComputedStyle(element, pseudo);

  // Words for listeners only are cut to a point on purpose.
  const isForListeners = (element) => ancestors(element).some((each) => style(each).clipPath === "inset(50%)");
  const shown = (element) => element.checkVisibility({ visibilityProperty: true }) && !isForListeners(element);
  const name = (element) => {
    const words = (element.textContent.trim() || element.getAttribute("aria-label") || element.id).slice(0, 20);
    return `<${element.localName} class="${element.getAttribute("class") ?? ""}"> ${words}`;
  };
  const all = (selector) => [...document.querySelectorAll(selector)].filter(shown);
  // A link whose ::after lies over its card is as large as the card.
  const isStretched = (element) => style(element, "::after").position === "absolute";
  const targetOf = (element) => (isStretched(element) ? element.offsetParent : (element.closest("label") ?? element));

  const BLOCK = /^(block|flex|grid|list-item|table-cell|table-caption|flow-root|inline-block|inline-flex)$/;
  /** A link among words of its own paragraph: WCAG 2.5.8 leaves its size to the line. */
  const isInText = (element) => {
    if (style(element).display !== "inline") return false;
    const block = ancestors(element.parentElement).find((each) => BLOCK.test(style(each).display));
    const links = [...block.querySelectorAll("a")].map((link) => link.textContent).join("");
    return block.textContent.replace(/\s/g, "").length > links.replace(/\s/g, "").length;
  };

  /** Targets smaller than `least` pixels, other than links in running text. */
  function targets(least) {
    return all(FOCUSABLE)
      .filter((element) => !element.matches(".skip-link, [role=group]") && !isInText(element))
      .map((element) => [element, targetOf(element).getBoundingClientRect()])
      .filter(([, box]) => box.height < least - 0.01 || box.width < least - 0.01)
      .map(([element, box]) => `${name(element)} ${box.width.toFixed(1)}×${box.height.toFixed(1)}`);
  }

  const scrolls = (element) => /auto|scroll/.test(style(element).overflowX + style(element).overflowY);
  const cuts = (element) => /hidden|clip/.test(style(element).overflowX + style(element).overflowY);

  const isPage = (element) => element === document.documentElement || element === document.body;
  const edges = (element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return { left, right, top, bottom };
  };
  /** Edges of the boxes around `element`, and its own, that hide what does not fit in them or scroll it. */
  const frames = (element) =>
    ancestors(element)
      .filter((each) => !isPage(each) && (cuts(each) || scrolls(each)))
      .map(edges);

  /** Lines of text: their element and the box of their letters, without the leading. */
  function lines() {
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const element = node.parentElement;
      if (!node.data.trim() || !shown(element) || element.matches(".skip-link, script, option")) continue;
      const size = parseFloat(style(element).fontSize);
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        const middle = (box.top + box.bottom) / 2;
        if (box.width > 1)
          found.push({ element, left: box.left, right: box.right, top: middle - size / 2, bottom: middle + size / 2 });
      }
    }
    return found;
  }

  /** `lines` as they are seen: without what a box around them hides or has scrolled away. */
  function inSight(lines) {
    const known = new Map(); // to ask for the style of every box around every line takes seconds on a long page
    return lines
      .map((line) => {
        if (!known.has(line.element)) known.set(line.element, frames(line.element));
        return known.get(line.element).reduce(
          (seen, frame) => ({
            element: line.element,
            left: Math.max(seen.left, frame.left),
            right: Math.min(seen.right, frame.right),
            top: Math.max(seen.top, frame.top),
            bottom: Math.min(seen.bottom, frame.bottom),
          }),
          line,
        );
      })
      .filter((seen) => seen.right > seen.left && seen.bottom > seen.top);
  }

  const overlap = (a, b) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;

  /** Words that lie on other words. */
  function collisions() {
    const sorted = inSight(lines()).sort((a, b) => a.top - b.top);
    return sorted.flatMap((line, index) => {
      const faults = [];
      for (let next = index + 1; next < sorted.length && sorted[next].top < line.bottom; next += 1) {
        if (overlap(line, sorted[next])) faults.push(`${name(line.element)} lies on ${name(sorted[next].element)}`);
      }
      return faults;
    });
  }

  /** Words beyond the edge of the screen, or of a box that hides what does not fit. */
  function cut() {
    const beyond = lines().flatMap((line) => {
      const boxes = ancestors(line.element);
      if (boxes.some((box) => scrolls(box) && !isPage(box))) return [];
      const screen = { left: 0, right: document.documentElement.clientWidth, top: -Infinity, bottom: Infinity };
      return [screen, ...boxes.filter(cuts).map(edges)].some(
        (frame) =>
          line.left < frame.left - 1 ||
          line.right > frame.right + 1 ||
          line.top < frame.top - 1 ||
          line.bottom > frame.bottom + 1,
      )
        ? [`${name(line.element)} is cut`]
        : [];
    });
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide on ${clientWidth}`, ...beyond] : beyond;
  }

  /** How wide the ring of the focus reaches around `element`: 0 without one. */
  const reach = (element, pseudo) => {
    const { outlineStyle, outlineWidth, outlineOffset, outlineColor } = style(element, pseudo);
    const isDrawn = outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 && !/^rgba.* 0\)$/.test(outlineColor);
    return isDrawn ? parseFloat(outlineWidth) + parseFloat(outlineOffset) : 0;
  };

  /** The box of the ring of the focused element, or null. */
  function ring(element) {
    if (isStretched(element) && reach(element, "::after")) return [element.offsetParent, reach(element, "::after")];
    const bearer = ancestors(element).find(
      (each) => each.matches(":focus-within") && style(each).opacity !== "0" && reach(each),
    );
    return bearer ? [bearer, reach(bearer)] : null;
  }

  function ringFault(element) {
    const found = ring(element);
    if (!found) return "shows no focus";
    const [bearer, width] = found;
    const box = edges(bearer);
    const screen = { left: 0, top: 0, right: document.documentElement.clientWidth, bottom: innerHeight };
    const isCut = [screen, ...frames(bearer.parentElement)].some(
      (frame) =>
        box.left - width < frame.left - 1 ||
        box.right + width > frame.right + 1 ||
        (box.bottom - box.top < innerHeight / 2 &&
          (box.top - width < frame.top - 1 || box.bottom + width > frame.bottom + 1)),
    );
    return isCut ? "has a focus ring that is cut" : "";
  }

  function coverFault(element) {
    const target = targetOf(element);
    const [box] = target.getClientRects();
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    const points = [
      [x, y],
      [box.left + 3, y],
      [box.right - 3, y],
      [x, box.top + 3],
      [x, box.bottom - 3],
    ];
    const isFree = ([left, top]) => {
      const over = document.elementFromPoint(left, top);
      return over && (target.contains(over) || over.closest("label")?.control === element);
    };
    const isInSight = ([, top]) => top >= 0 && top < innerHeight;
    const seen = points.filter(isInSight);
    return seen.length === 0 || !seen.every(isFree) ? "is covered when it has the focus" : "";
  }

  /** Whatever can have the focus and does not show it whole. */
  function focus() {
    return all(FOCUSABLE)
      .filter((element) => !element.disabled && !element.closest("[data-repeat]"))
      .flatMap((element) => {
        element.focus();
        if (document.activeElement !== element) return [`${name(element)} takes no focus`];
        return [ringFault(element), coverFault(element)].filter(Boolean).map((fault) => `${name(element)} ${fault}`);
      });
  }

  /** Whatever would move: a duration on any element or its marks, or a smooth scroll. */
  function motion() {
    const durations = (look) => `${look.transitionDuration}, ${look.animationDuration}`.split(", ").map(parseFloat);
    const moving = [...document.querySelectorAll("*")].flatMap((element) =>
      [null, "::before", "::after"]
        .filter((pseudo) => durations(style(element, pseudo)).some(Boolean))
        .map((pseudo) => `${name(element)}${pseudo ?? ""} moves`),
    );
    return style(document.documentElement).scrollBehavior === "smooth" ? ["the page glides", ...moving] : moving;
  }

  const lost = () => [...cut(), ...collisions()];
  window.audit = { targets, collisions, lost, focus, motion, focusable: () => all(FOCUSABLE) };
})();
