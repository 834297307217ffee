// On a phone the main navigation is a row that scrolls. This module brings the entry of the current page, and the entry
// that has the focus, wholly into view: browsers leave an entry alone of which a part can be seen.

const list = document.querySelector(".navigation__list");
const current = list?.querySelector("[aria-current]");

if (current) list.scrollLeft = current.getBoundingClientRect().right - list.clientWidth + 48;
list?.addEventListener("focusin", ({ target }) => target.scrollIntoView({ inline: "nearest", block: "nearest" }));
