// This module shows the evidence as a list to tick. What is ticked stays in this tab, so that the way back does not
// lose it; closing the tab forgets it.

import { element } from "../page/element.js";
import { Shelf } from "../page/storage.js";

const shelf = new Shelf("evidence", () => sessionStorage);

const ticked = () => shelf.value ?? {};

/** The list of `lines` for the problem `id`. */
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
