// This module renders the results.

import { chineseDate } from "../page/dates.js";
import { element } from "../page/element.js";
import { filled } from "./filled.js";

/** Return a result, made from template#search-result; its link is relative to `siteRoot`. */
export function resultItem({ ref, url, title, kindLabel, shortAnswer, excerpt, sections, date }, siteRoot) {
  const page = new URL(url, siteRoot);
  const parts = sections.map((section) =>
    element("a", { className: "result__section", href: `${page}#${section.id}` }, section.title),
  );
  const item = filled("result", {
    title,
    kindLabel,
    shortAnswer,
    date: date && chineseDate(date),
    excerpt: excerpt.map(segment),
    sections: parts,
  });
  const link = item.querySelector("a");
  link.href = page;
  link.dataset.ref = ref;
  return item;
}

const segment = ({ text, mark }) => (mark ? element("mark", {}, text) : text);
