// This module puts a banner above a page. It says what to know before reading the page.

import { element } from "./element.js";

/** Put `content`, strings and elements, above the content of the page; screen readers announce it. */
export function putBanner(...content) {
  const text = element("div", { className: "wrap" }, ...content);
  text.setAttribute("role", "status");
  document.querySelector("main")?.prepend(element("div", { className: "kept notice-banner--warn" }, text));
}
