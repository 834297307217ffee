// This module renders the citation of an article with the classes of the component “citation”.

import { element } from "../page/element.js";

/** Return an element that links the article `text` at `url`, an address relative to the root of the site, `root`. */
export const citation = ({ text, url }, root) =>
  element(
    "span",
    { className: "citation" },
    element("a", { className: "citation__link", href: new URL(url, root) }, text),
  );
