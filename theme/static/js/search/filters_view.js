// This module offers filters for the results, as parts of the form: checkboxes for the kinds, and a <select> for each
// other facet.

import { filled } from "./filled.js";

/**
 * Offer in the elements `kinds` and `selects` the values of `facets`, [{name, label, values: [{id, label}]}] with the
 * kinds first, that occur in `counts`, {name: {id: n}}, or that `question` chooses.
 */
export function showFilters(kinds, selects, facets, counts, question) {
  const { id } = document.activeElement;
  const [first = [], ...others] = facets.map((facet) =>
    offered(facet, counts[facet.name], question.getAll(facet.name)),
  );
  kinds.replaceChildren(...first.sort((a, b) => b.count - a.count).map(box));
  selects.replaceChildren(...others.filter(({ length }) => length).map(select));
  // The control in use has been replaced, so the focus moves to its successor.
  if (id !== document.activeElement.id) document.getElementById(id)?.focus();
}

/**
 * Return the values of a facet that are worth offering. One value alone narrows nothing, unless it is chosen already.
 */
function offered({ name, label: facet, values }, counts = {}, chosen) {
  const value = ({ id, label }) => ({ name, facet, id, label, count: counts[id] ?? 0, checked: chosen.includes(id) });
  const left = values.map(value).filter(({ count, checked }) => count || checked);
  return left.length > 1 || chosen.length ? left : [];
}

function box({ name, id, label, count, checked }) {
  const made = filled("kind", { label, count: String(count) });
  Object.assign(made.querySelector("input"), { name, value: id, id: `${name}-${id}`, checked });
  return made;
}

function select(values) {
  const [{ name, facet }] = values;
  const option = ({ id, label, count, checked }) => new Option(`${label}（${count}）`, id, checked, checked);
  const made = filled("facet", { facet, options: [new Option("不限", ""), ...values.map(option)] });
  made.firstElementChild.htmlFor = name;
  Object.assign(made.querySelector("select"), { name, id: name });
  return made;
}
