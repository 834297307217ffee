// This module takes the parts of an answer from the page of a rights problem. That page belongs to this site, so its
// elements are used as they are; their addresses, which are relative to that page, become absolute.

import { element } from "../page/element.js";
import { fetched } from "../page/fetching.js";

/**
 * Return a promise of the parts of the page at `address`: {title, warnings, week, law, evidence, limits, bodies,
 * cannot}. It rejects if the page cannot be fetched.
 */
export async function fetchProblem(address) {
  const answer = await fetched(address, { cache: "no-cache" }); // so that it is not older than this page
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const part of page.querySelectorAll("[href]"))
    part.setAttribute("href", new URL(part.getAttribute("href"), answer.url));
  for (const part of page.querySelectorAll("article [id]")) if (!isPart(part)) part.removeAttribute("id");
  const content = (id) =>
    [...(page.getElementById(id)?.children ?? [])].filter(({ localName }) => localName !== "h2").map(lowered);
  return {
    title: page.querySelector("h1").textContent,
    warnings: [...page.querySelectorAll("article .notice-banner")].map(lowered),
    week: content("week"),
    law: content("law"),
    evidence: [...page.querySelectorAll("#evidence li")].map(({ textContent }) => textContent),
    limits: [...page.querySelectorAll("#limits .time-limits__item")].map(limitOf),
    bodies: content("bodies"),
    cannot: content("cannot"),
  };
}

const PARTS = ["week", "law", "evidence", "limits", "bodies", "cannot"];
const isPart = ({ id }) => PARTS.includes(id);

// This returns the limit and the slug of its period, which stands in the address of the link of its name.
function limitOf(item) {
  const [, period] = item.querySelector(".time-limits__name a")?.hash.match(/^#period-(.+)$/) ?? [];
  return { item: lowered(item), period };
}

/**
 * Return `part` as an element of this document, with its headings one level lower, because they stand below a heading
 * of the answer.
 */
function lowered(part) {
  for (const heading of part.querySelectorAll("h3")) {
    heading.replaceWith(element("h4", { className: heading.className }, ...heading.childNodes));
  }
  return document.adoptNode(part);
}
