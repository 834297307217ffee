// A banner says above a page what to know before reading it.

import { element } from "./element.js";

/** Put `content`, words and elements, above the content of the page, where a screen reader says it too. */
export function putBanner(...content) {
  const text = element("div", { className: "wrap" }, ...content);
  text.setAttribute("role", "status");
  document.querySelector("main")?.prepend(element("div", { className: "kept notice-banner--warn" }, text));
}
