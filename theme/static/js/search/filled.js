// This module fills the templates of the page. Values are inserted as text: nothing from the index is parsed as HTML.

/**
 * Return a copy of the element in template#search-`name`. Each part with data-field="key" receives values[key], text or
 * nodes. The value true leaves the part as it is; if the value is missing or empty, the part is removed.
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
