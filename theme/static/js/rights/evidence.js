// This module shows the evidence as a checklist. Ticks are kept in the session storage of the tab, so that they are
// still there when a visitor comes back. They are forgotten when the tab is closed.

import { element } from "../page/element.js";
import { Shelf } from "../page/storage.js";

const shelf = new Shelf("evidence", () => sessionStorage);

const ticked = () => shelf.value ?? {};

/** Return the checklist of `lines` for the problem `id`. */
export function checklist(id, lines) {
  const list = element(
    "ul",
    { className: "problem-finder__evidence" },
    ...lines.map((line) => choice(line, ticked()[id]?.includes(line))),
  );
  list.addEventListener("change", () => {
    const own = [...list.querySelectorAll("input:checked")].map(({ value }) => value);
    shelf.put({ ...ticked(), [id]: own });
  });
  return list;
}

function choice(line, checked = false) {
  const box = element("input", { className: "ask__box problem-finder__box", type: "checkbox", value: line, checked });
  return element("li", {}, element("label", { className: "ask__choice problem-finder__line" }, box, line));
}
