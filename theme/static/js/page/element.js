// This module makes elements from text. Nothing is ever read as HTML.

/** An element named `name` with DOM `properties`, holding `content`: strings and nodes. */
export function element(name, properties, ...content) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...content);
  return made;
}
