// Checks of a page that only a browser can make: how large targets are, what is cut off or covered, whether the focus
// is visible. Each function returns a list of faults in words, empty if there are none. Tests add this file to a page
// and call `audit`.

(() => {
  const FOCUSABLE = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']";

  const ancestors = (element) => (element ? [element, ...ancestors(element.parentElement)] : []);
  const style = (element, pseudo) => getComputedStyle(element, pseudo);

  // Text for screen readers only is clipped to nothing on purpose.
  const isForListeners = (element) => ancestors(element).some((each) => style(each).clipPath === "inset(50%)");
  const shown = (element) => element.checkVisibility({ visibilityProperty: true }) && !isForListeners(element);
  const name = (element) => {
    const words = (element.textContent.trim() || element.getAttribute("aria-label") || element.id).slice(0, 20);
    return `<${element.localName} class="${element.getAttribute("class") ?? ""}"> ${words}`;
  };
  const all = (selector) => [...document.querySelectorAll(selector)].filter(shown);
  // A link whose ::after covers its card is as large as the card.
  const isStretched = (element) => style(element, "::after").position === "absolute";
  const targetOf = (element) => (isStretched(element) ? element.offsetParent : (element.closest("label") ?? element));

  const BLOCK = /^(block|flex|grid|list-item|table-cell|table-caption|flow-root|inline-block|inline-flex)$/;
  /**
   * Whether a link stands in a sentence or block of text; WCAG 2.5.8 exempts such links from the least size of targets.
   */
  const isInText = (element) => {
    if (style(element).display !== "inline") return false;
    const block = ancestors(element.parentElement).find((each) => BLOCK.test(style(each).display));
    const links = [...block.querySelectorAll("a")].map((link) => link.textContent).join("");
    return block.textContent.replace(/\s/g, "").length > links.replace(/\s/g, "").length;
  };

  /** Return targets smaller than `least` pixels, except for links in running text. */
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
  /** Return the edges of `element` and of the boxes around it that hide or scroll overflowing content. */
  const frames = (element) =>
    ancestors(element)
      .filter((each) => !isPage(each) && (cuts(each) || scrolls(each)))
      .map(edges);

  /** Return the lines of text: the element of each and the box of its letters, without the leading. */
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

  /** Return the visible parts of `lines`, without parts that a box around them hides or has scrolled away. */
  function inSight(lines) {
    // Without this cache, the styles of every box around every line would take seconds on a long page.
    const known = new Map();
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

  /** Return text that lies on other text. */
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

  /** Return text beyond the edge of the screen or of a box that hides overflowing content. */
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

  /** Return how far the focus ring reaches beyond the edge of `element`, 0 without a ring. */
  const reach = (element, pseudo) => {
    const { outlineStyle, outlineWidth, outlineOffset, outlineColor } = style(element, pseudo);
    const isDrawn = outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 && !/^rgba.* 0\)$/.test(outlineColor);
    return isDrawn ? parseFloat(outlineWidth) + parseFloat(outlineOffset) : 0;
  };

  /** Return [element with the focus ring of the focused element, reach of the ring], or null. */
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

  /** Return elements that can have the focus but show it incompletely or are covered. */
  function focus() {
    return all(FOCUSABLE)
      .filter((element) => !element.disabled && !element.closest("[data-repeat]"))
      .flatMap((element) => {
        element.focus();
        if (document.activeElement !== element) return [`${name(element)} takes no focus`];
        return [ringFault(element), coverFault(element)].filter(Boolean).map((fault) => `${name(element)} ${fault}`);
      });
  }

  /** Return what would move: elements and pseudo-elements with a duration, and smooth scrolling. */
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
