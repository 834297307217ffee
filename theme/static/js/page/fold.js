// This module closes what would push the text of a page off the first screen of a phone: the <details data-fold>, which
// are open without JavaScript and on wide screens. first.js calls it while the page is parsed, before it is drawn.

const isNarrow = () => matchMedia("(max-width: 63.99rem)").matches;

/** Close the boxes in `root` that are new since the last call, if the screen is narrow. */
export function fold(root) {
  for (const box of root.querySelectorAll("[data-fold]")) {
    box.removeAttribute("data-fold");
    if (isNarrow()) box.open = false;
  }
}
