// This module fills the templates of the page. Words go in as text: nothing from the index is read as HTML.

/**
 * A copy of the element in template#search-`name`. Of `values`, each part with data-field="key" holds values[key],
 * text or nodes; true leaves the part as it is, and what is missing or empty takes the part away.
 */
export function filled(name, values) {
  const copy = document.getElementById(`search-${name}`).content.firstElementChild.cloneNode(true);
  for (const part of copy.querySelectorAll("[data-field]")) {
    const value = values[part.dataset.field];
    if (!value?.length && value !== true) part.remove();
    else if (value !== true) part.replaceChildren(...[value].flat());
  }
  return copy;
}
