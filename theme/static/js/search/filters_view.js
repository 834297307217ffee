// This module offers ways to narrow what was found, as parts of the form: boxes to tick for the kinds, a select for
// each other facet.

import { filled } from "./filled.js";

/**
 * Offer in `kinds` and `selects` (elements) the values of `facets` ([{name, label, values: [{id, label}]}], the
 * kinds first) as far as they occur in `counts` ({name: {id: n}}) or are chosen in `question`.
 */
export function showFilters(kinds, selects, facets, counts, question) {
  const { id } = document.activeElement;
  const [first = [], ...others] = facets.map((facet) =>
    offered(facet, counts[facet.name], question.getAll(facet.name)),
  );
  kinds.replaceChildren(...first.sort((a, b) => b.count - a.count).map(box));
  selects.replaceChildren(...others.filter(({ length }) => length).map(select));
  // The control in use was replaced by its successor; the keyboard must not fall off the page.
  if (id !== document.activeElement.id) document.getElementById(id)?.focus();
}

/** What of a facet is worth offering: with one value and no choice made there is nothing to narrow down. */
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
