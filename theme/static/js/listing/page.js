// This script filters a list in place. Without it the facets are links to prebuilt pages; with it they are checkboxes.
// Several values of one facet widen the selection, values of several facets narrow it. The selection stands in the
// address (?level=city&level=district), so that it can be shared and the back button undoes it. The template provides
// these hooks:
//
//   [data-finder]          the root; data-noun names what is listed
//   [data-facet]           a group of values; each [data-value] in it is a value with one link
//   [data-record]          a record; data-facet-<name>="id id" are its values
//   [data-finder-group]    a part of the list, which is hidden when all its records are; one that can be folded is open
//                          while something is chosen. Its [data-group-count] is the number of its records
//   [data-finder-status]   the number of records and the conditions; it has role="status"

import "../page/copy.js";
import { element } from "../page/element.js";
import { calendarOffer } from "./calendar.js";
import { Panel } from "./panel.js";

/** Return the `records` that match `chosen`, a Map(facet name -> Set of ids). The facet `except` is ignored. */
export function matching(records, chosen, except = "") {
  return records.filter(({ facets }) =>
    [...chosen].every(
      ([name, ids]) => name === except || ids.size === 0 || (facets[name] ?? []).some((id) => ids.has(id)),
    ),
  );
}

/** Return the conditions in words, like “领域：甲、乙；区域：丙”. */
export function inWords(conditions) {
  return conditions.map(({ label, values }) => `${label}：${values.join("、")}`).join("；");
}

/** Filters one list. */
class Finder {
  constructor(root) {
    this.root = root;
    this.status = root.querySelector("[data-finder-status]");
    this.opening = this.status.textContent.trim();
    this.groups = [...root.querySelectorAll("[data-finder-group]")].map((group) => new Group(group));
    this.records = [...root.querySelectorAll("[data-record]")].map((element) => ({
      element,
      facets: facetsOf(element),
    }));
    // A page that shows only one value of a facet keeps the links of that facet.
    this.facets = [...root.querySelectorAll("[data-facet]")]
      .filter((group) => !group.querySelector("[aria-current]"))
      .map((group) => new FacetGroup(group, (box) => this.choose(box)));
    this.clear = makeClear(() => {
      this.set(new URLSearchParams());
      // The button is hidden now, so the focus moves to the first facet.
      this.facets[0].group.querySelector("summary").focus();
    });
    this.panel = new Panel(root, root.querySelector("[data-facets]"), this.clear, this.status);
    this.offer = calendarOffer(root.querySelector("[data-finder-calendar]"));
  }

  start() {
    const arrive = () => {
      this.read();
      this.panel.close();
    };
    window.addEventListener("popstate", arrive);
    arrive();
  }

  get chosen() {
    return new Map(this.facets.map((facet) => [facet.name, facet.chosen]));
  }

  /** Tick the values that the address names, and show the result. */
  read() {
    const query = new URLSearchParams(window.location.search);
    for (const facet of this.facets) facet.chosen = new Set(query.getAll(facet.name));
    this.show();
  }

  /** Write the ticked values into the address, and show the result; `box` was ticked or unticked. */
  choose(box) {
    const query = new URLSearchParams();
    for (const [name, ids] of this.chosen) for (const id of ids) query.append(name, id);
    this.set(query);
    this.panel.ticked(box);
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
    for (const facet of this.facets) facet.count(matching(this.records, chosen, facet.name));
    const conditions = this.facets.filter(({ chosen: ids }) => ids.size > 0).map((facet) => facet.condition);
    const words = inWords(conditions);
    for (const group of this.groups) group.show(words !== "");
    this.status.textContent = words ? `${this.root.dataset.noun}共 ${shown.size} 条，${words}` : this.opening;
    this.clear.hidden = !words;
    this.panel.show(shown.size, words);
    this.offer(this.facets.flatMap((facet) => facet.ticked));
  }
}

/** A part of the list. */
class Group {
  constructor(group) {
    this.group = group;
    this.opening = group.open;
    this.number = group.querySelector(":scope > summary [data-group-count]");
  }

  /** Hide the group if all its records are hidden. One that is folded hides them too, so it opens where one `chose`. */
  show(chose) {
    const count = this.group.querySelectorAll("[data-record]:not([hidden])").length;
    this.group.hidden = count === 0;
    if (this.number) this.number.textContent = String(count);
    if (this.opening !== undefined) this.group.open = chose || this.opening;
  }
}

/** One facet, whose links are replaced by checkboxes. */
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

  get ticked() {
    return this.values.filter(({ box }) => box.checked).map(({ item }) => item);
  }

  set chosen(ids) {
    for (const { box, id } of this.values) box.checked = ids.has(id);
    if (this.values.some(({ box }) => box.checked)) this.group.open = true;
  }

  get condition() {
    return { label: this.label, values: this.values.filter(({ box }) => box.checked).map(({ text }) => text) };
  }

  /** Show beside each value how many of `records` have it. */
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
  box.addEventListener("change", () => changed(box));
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
