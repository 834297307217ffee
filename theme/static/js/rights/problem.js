// This module reads the page of a rights problem for its parts. It is a page of this site, so its elements are taken as
// they are; their addresses are made whole, because they were relative to it.

import { element } from "../page/element.js";
import { fetched } from "../page/fetching.js";

/**
 * The parts of the page at `address`: {title, warnings, law, evidence, limits, bodies, cannot}. Throws when it cannot
 * be fetched.
 */
export async function fetchProblem(address) {
  const answer = await fetched(address, { cache: "no-cache" }); // never older than the page that asks
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const part of page.querySelectorAll("[href]"))
    part.setAttribute("href", new URL(part.getAttribute("href"), answer.url));
  for (const part of page.querySelectorAll("article [id]")) if (!isPart(part)) part.removeAttribute("id");
  const content = (id) =>
    [...(page.getElementById(id)?.children ?? [])].filter(({ localName }) => localName !== "h2").map(lowered);
  return {
    title: page.querySelector("h1").textContent,
    warnings: [...page.querySelectorAll("article .notice-banner")].map(lowered),
    law: content("law"),
    evidence: [...page.querySelectorAll("#evidence li")].map(({ textContent }) => textContent),
    limits: [...page.querySelectorAll("#limits .time-limits__item")].map(limitOf),
    bodies: content("bodies"),
    cannot: content("cannot"),
  };
}

const PARTS = ["law", "evidence", "limits", "bodies", "cannot"];
const isPart = ({ id }) => PARTS.includes(id);

// What is counted from: the slug of a period stands in the address of its name.
function limitOf(item) {
  const [, period] = item.querySelector(".time-limits__name a")?.hash.match(/^#period-(.+)$/) ?? [];
  return { item: lowered(item), period };
}

/**
 * `part` with its headings one level lower, as they stand below a heading of the answer; it belongs to this document
 * then.
 */
function lowered(part) {
  for (const heading of part.querySelectorAll("h3")) {
    heading.replaceWith(element("h4", { className: heading.className }, ...heading.childNodes));
  }
  return document.adoptNode(part);
}
