// This script refines a list in place. Without it the facets are links to prebuilt pages; here they become boxes to
// tick: several values of one facet widen, several facets narrow. The choice stands in the address
// (?level=city&level=district), so that it can be shared and the back button undoes it. The template gives these hooks:
//
//   [data-finder]          the root; data-noun = what is listed
//   [data-facet]           a group of values; [data-value] in it a value, with one link
//   [data-record]          a record with data-facet-<name>="id id"
//   [data-finder-group]    hidden when all its records are
//   [data-finder-status]   role="status"; how many, by which conditions

import { element } from "../page/element.js";

/** The records that match `chosen` = Map(facet name -> Set of ids), `except` one facet. */
export function matching(records, chosen, except = "") {
  return records.filter(({ facets }) =>
    [...chosen].every(
      ([name, ids]) => name === except || ids.size === 0 || (facets[name] ?? []).some((id) => ids.has(id)),
    ),
  );
}

/** “专家共 3 条，领域：甲、乙；区域：丙”. */
export function sentence(noun, count, conditions) {
  const words = conditions.map(({ label, values }) => `${label}：${values.join("、")}`).join("；");
  return `${noun}共 ${count} 条${words ? `，${words}` : ""}`;
}

/** The behaviour of one list. */
class Finder {
  constructor(root) {
    this.root = root;
    this.status = root.querySelector("[data-finder-status]");
    this.opening = this.status.textContent.trim();
    this.groups = [...root.querySelectorAll("[data-finder-group]")];
    this.records = [...root.querySelectorAll("[data-record]")].map((element) => ({
      element,
      facets: facetsOf(element),
    }));
    // On a page already narrowed to one value, that facet keeps its links.
    this.facets = [...root.querySelectorAll("[data-facet]")]
      .filter((group) => !group.querySelector("[aria-current]"))
      .map((group) => new FacetGroup(group, () => this.choose()));
    this.clear = makeClear(() => {
      this.set(new URLSearchParams());
      // The button is gone now; the keyboard goes back to where conditions are chosen.
      this.facets[0].group.querySelector("summary").focus();
    });
    this.status.after(this.clear);
  }

  start() {
    // On a narrow screen the list comes first; the groups wait folded.
    if (window.matchMedia("(max-width: 63.99rem)").matches) for (const { group } of this.facets) group.open = false;
    window.addEventListener("popstate", () => this.read());
    this.read();
  }

  get chosen() {
    return new Map(this.facets.map((facet) => [facet.name, facet.chosen]));
  }

  /** Tick what the address says, and show it. */
  read() {
    const query = new URLSearchParams(window.location.search);
    for (const facet of this.facets) facet.chosen = new Set(query.getAll(facet.name));
    this.show();
  }

  /** A box was ticked or cleared: write the address, and show it. */
  choose() {
    const query = new URLSearchParams();
    for (const [name, ids] of this.chosen) for (const id of ids) query.append(name, id);
    this.set(query);
  }

  set(query) {
    const words = query.toString();
    window.history.pushState(null, "", words ? `?${words}` : window.location.pathname);
    this.read();
  }

  show() {
    const { chosen } = this;
    const shown = new Set(matching(this.records, chosen));
    for (const record of this.records) record.element.hidden = !shown.has(record);
    for (const group of this.groups) group.hidden = !group.querySelector("[data-record]:not([hidden])");
    for (const facet of this.facets) facet.count(matching(this.records, chosen, facet.name));
    const conditions = this.facets.filter(({ chosen: ids }) => ids.size > 0).map((facet) => facet.condition);
    this.status.textContent = conditions.length
      ? sentence(this.root.dataset.noun, shown.size, conditions)
      : this.opening;
    this.clear.hidden = conditions.length === 0;
  }
}

/** One facet: its links replaced by boxes. */
class FacetGroup {
  constructor(group, changed) {
    this.group = group;
    this.name = group.dataset.facet;
    this.label = group.querySelector("summary").textContent.trim();
    this.values = [...group.querySelectorAll("[data-value]")].map((item) => boxFor(item, changed));
  }

  get chosen() {
    return new Set(this.values.filter(({ box }) => box.checked).map(({ id }) => id));
  }

  set chosen(ids) {
    for (const { box, id } of this.values) box.checked = ids.has(id);
    if (this.values.some(({ box }) => box.checked)) this.group.open = true;
  }

  get condition() {
    return { label: this.label, values: this.values.filter(({ box }) => box.checked).map(({ text }) => text) };
  }

  /** Write beside each value how many of `records` have it. */
  count(records) {
    for (const { id, item, number } of this.values) {
      const count = records.filter(({ facets }) => (facets[this.name] ?? []).includes(id)).length;
      number.textContent = String(count);
      item.classList.toggle("facets__item--none", count === 0);
    }
  }
}

function facetsOf(element) {
  const found = {};
  for (const { name, value } of element.attributes) {
    if (name.startsWith("data-facet-")) found[name.slice("data-facet-".length)] = value.split(" ").filter(Boolean);
  }
  return found;
}

function boxFor(item, changed) {
  const link = item.querySelector("a");
  const box = element("input", { className: "facets__box", type: "checkbox" });
  const label = element("label", { className: "facets__choice" }, box, ...link.childNodes);
  box.addEventListener("change", changed);
  link.replaceWith(label);
  return {
    item,
    box,
    id: item.dataset.value,
    text: label.querySelector(".facets__text").textContent,
    number: label.querySelector(".facets__count"),
  };
}

function makeClear(clear) {
  const button = element("button", { type: "button", className: "collection__clear" }, "取消全部条件");
  button.addEventListener("click", clear);
  return button;
}

for (const root of document.querySelectorAll("[data-finder]")) {
  if (root.querySelector("[data-facet]")) new Finder(root).start();
}
