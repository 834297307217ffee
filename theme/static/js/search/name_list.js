// This module shows a list of names below a search box, as ARIA 1.2 describes the listbox of a combobox. The focus
// stays in the box, and aria-activedescendant says which name is active.

import { announcer } from "../page/announce.js";
import { element } from "../page/element.js";

/** Return the list of `input`. components/search-box.html provides its elements: a <ul> and a live region after it. */
export function nameList(input) {
  const list = input.closest(".search-box").querySelector("ul");
  const announce = announcer(list.nextElementSibling);
  let active;

  /** List `names`, and emphasise what the reader, who has typed `prefix`, still has to type. */
  function show(names, prefix) {
    list.replaceChildren(...names.map((name, n) => option(name, `${list.id}-${n}`, prefix)));
    list.hidden = names.length === 0;
    input.ariaExpanded = !list.hidden;
    announce(list.hidden ? "" : `${names.length} 条建议，按上下键选`);
    activate(-1);
  }

  /** Make the option at `place` active, or none for -1. */
  function activate(place) {
    active = place;
    [...list.children].forEach((each, n) => (each.ariaSelected = n === active));
    list.children[active]?.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", list.children[active]?.id ?? "");
  }

  /**
   * Move to the next or previous option. Behind the last one the list closes, before the first one lies the box, and
   * before the box the last one again.
   */
  function move(step) {
    const { length } = list.children;
    if (active + step === length) show([]);
    else activate(active + step < -1 ? length - 1 : active + step);
  }

  Object.assign(input, { role: "combobox", ariaAutoComplete: "list" });
  Object.assign(list, { role: "listbox", ariaLabel: "建议" });
  show([]);
  return { list, show, move, active: () => list.children[active] };
}

function option(name, id, prefix) {
  const typed = name.startsWith(prefix) ? prefix.length : 0;
  return element("li", { id, role: "option" }, name.slice(0, typed), element("b", {}, name.slice(typed)));
}
