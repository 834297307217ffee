// Results as elements.

import { chineseDate } from "./dates.js";
import { element } from "./element.js";
import { filled } from "./filled.js";

/** A result as template#search-result has it; its link starts at `siteRoot`. */
export function resultItem({ ref, url, title, kindLabel, excerpt, date }, siteRoot) {
  const item = filled("result", { title, kindLabel, date: date && chineseDate(date), excerpt: excerpt.map(segment) });
  const link = item.querySelector("a");
  link.href = new URL(url, siteRoot);
  link.dataset.ref = ref;
  return item;
}

const segment = ({ text, mark }) => (mark ? element("mark", {}, text) : text);
