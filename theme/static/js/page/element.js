// This module creates elements from text. No text is ever parsed as HTML.

/** Return a new element `name` with the DOM `properties` and the `content`, strings and nodes. */
export function element(name, properties, ...content) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...content);
  return made;
}
