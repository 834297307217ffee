// What a visitor can see, tap and type into on a page. visitor.py runs this file in every page before its scripts.
// Words are compared without spaces, because a line break or an icon puts a space where a reader sees none.

window.onScreen = (() => {
  const TAPPABLE = "a[href], button, summary, label, [role=option]";
  const FIELDS = "input:not([type=hidden], [type=checkbox], [type=radio]), textarea, select";

  const plain = (text) => (text ?? "").replace(/\s/g, "");
  const rendered = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

  /** Return [letter, node, offset] of every letter that `element` shows. */
  function lettersOf(element) {
    const letters = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (!rendered(node.parentElement)) continue;
      for (let at = 0; at < node.data.length; at++) if (plain(node.data[at])) letters.push([node.data[at], node, at]);
    }
    return letters;
  }

  /** Return the boxes of the letters of `element` that read `wanted`, one a line; none if it does not show them. */
  function boxesOf(element, wanted) {
    const letters = lettersOf(element);
    const from = letters.map(([letter]) => letter).join("").indexOf(wanted);
    if (from < 0) return [];
    const range = document.createRange();
    const [, first, start] = letters[from];
    const [, last, end] = letters[from + wanted.length - 1];
    range.setStart(first, start);
    range.setEnd(last, end + 1);
    return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
  }

  /** Return the places that show `words`: the innermost elements that hold them, each with the boxes of the words. */
  function placesOf(words) {
    const wanted = plain(words);
    const holders = [...document.body.querySelectorAll("*")].filter((each) => plain(each.textContent).includes(wanted));
    return holders
      .filter((each) => ![...each.children].some((child) => holders.includes(child)))
      .map((element) => ({ element, boxes: boxesOf(element, wanted) }))
      .filter(({ boxes }) => boxes.length);
  }

  const tappablesOf = (words) =>
    placesOf(words)
      .map(({ element, boxes }) => ({ element: element.closest(TAPPABLE), boxes }))
      .filter(({ element }) => element);

  const whole = (element) => ({ element, boxes: [element.getBoundingClientRect()] });

  /** Return the boxes to tick in the lines that read `words`. */
  const ticksOf = (words) =>
    placesOf(words)
      .map(({ element }) => element.closest("li, tr, label")?.querySelector("input[type=checkbox]"))
      .filter(Boolean)
      .map(whole);

  const wordsOf = (elements) => plain([...elements].map((each) => each.innerText).join(""));

  /** Whether one reads `words` at `field`: first those of its group, if any, and last those of its label or its own. */
  function reads(field, words) {
    const [own, ...group] = words.split(" ").toReversed();
    const legends = field.closest("fieldset")?.querySelectorAll("legend") ?? [];
    const label = wordsOf(field.labels ?? []) || plain(field.placeholder);
    return label.includes(own) && group.every((each) => wordsOf(legends).includes(each));
  }

  const fieldsOf = (words) =>
    [...document.querySelectorAll(FIELDS)].filter((each) => rendered(each) && reads(each, words)).map(whole);

  const FINDERS = { read: placesOf, tap: tappablesOf, tick: ticksOf, type: fieldsOf };

  const middle = ({ left, top, width, height }) => [left + width / 2, top + height / 2];
  const isOnHeight = ({ top, bottom }) => top >= -1 && bottom <= innerHeight + 1;

  /** Whether the whole `box` is within the window and nothing of another element lies on its middle. */
  function isSeen(element, box) {
    if (!isOnHeight(box) || box.left < -1 || box.right > innerWidth + 1) return false;
    const hit = document.elementFromPoint(...middle(box));
    return Boolean(hit) && (element.contains(hit) || hit.contains(element));
  }

  /** Return the row around `element` that one can swipe, and that the screen shows. */
  function rowOf(element) {
    for (let row = element.parentElement; row; row = row.parentElement)
      if (row.scrollWidth > row.clientWidth && /auto|scroll/.test(getComputedStyle(row).overflowX))
        return isOnHeight(row.getBoundingClientRect()) ? row : null;
    return null;
  }

  /** Whether the `address` of a link or a form is that of another page. */
  function isElsewhere(address) {
    const { protocol, pathname } = new URL(address ?? "", location);
    return protocol === location.protocol && pathname !== location.pathname;
  }

  // A field of a form may have the name `action`, so the attribute is read.
  const sendsElsewhere = ({ form }) => Boolean(form) && isElsewhere(form.getAttribute("action"));

  /** Whether touching `element` opens another page. */
  function opens(element) {
    const link = element.closest("a[href]");
    if (link) return !link.hasAttribute("download") && isElsewhere(link.getAttribute("href"));
    return element.type === "submit" && sendsElsewhere(element);
  }

  /**
   * Look for `words` to read, tap, tick or type into. Return where they are on the screen; else how far down the next
   * place is, or the last place above; else null.
   */
  function look(what, words) {
    const places = FINDERS[what](words);
    const seen = places.find(({ element, boxes }) => boxes.every((box) => isSeen(element, box)));
    if (seen) return { point: middle(seen.boxes[0]), opens: opens(seen.element) };
    const tops = places.map(({ boxes }) => boxes[0].top);
    return tops.length ? { away: tops.find((top) => top > 0) ?? tops.at(-1) } : null;
  }

  /** Swipe the row that holds `words` by most of its width, if it is on the screen; return whether there is one. */
  function swipe(what, words) {
    const row = FINDERS[what](words).map(({ element }) => rowOf(element)).find(Boolean);
    row?.scrollBy({ left: row.clientWidth * 0.8, behavior: "instant" });
    return Boolean(row);
  }

  const controlOf = (element) => element.control ?? element;

  /**
   * Tell of the focus: whether it `starts` at the top of the page, has `reached` what reads `words`, is `seen`, or is
   * on a choice of the same `group`; whether the space bar `ticks` what has it, and whether Enter `opens` another page.
   */
  function focus(what, words) {
    const here = document.activeElement;
    const wanted = FINDERS[what](words).map(({ element }) => controlOf(element));
    return {
      starts: here === document.body && !location.hash,
      reached: wanted.includes(here),
      seen: isSeen(here, here.getBoundingClientRect()),
      group: here.type === "radio" && wanted.some(({ type, name }) => type === "radio" && name === here.name),
      ticks: /checkbox|radio/.test(here.type),
      opens: opens(here),
    };
  }

  const isInHeader = (what, words) =>
    FINDERS[what](words).some(({ element }) => element.closest("header") && !element.closest("main"));

  /** Return the statements in the largest letters of the window; the name of a page or of its parts states nothing. */
  function largest() {
    const sizes = new Map();
    for (const element of document.querySelectorAll("main *")) {
      const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && plain(node.data));
      if (!own.length || element.closest("h1, h2, h3, h4, a, button, label, summary") || !rendered(element)) continue;
      if (!isSeen(element, element.getBoundingClientRect())) continue;
      const size = Math.round(parseFloat(getComputedStyle(element).fontSize));
      sizes.set(size, [...(sizes.get(size) ?? []), plain(element.textContent)]);
    }
    return sizes.get(Math.max(...sizes.keys())) ?? [];
  }

  return { look, swipe, focus, isInHeader, largest, sends: () => sendsElsewhere(document.activeElement) };
})();
