// Instead of an answer: that there may be none, whom to ask, and which topics are near.

import { element } from "../page/element.js";
import { filled } from "./filled.js";

/** The card of `unknown` as the client gives it and template#search-unknown has it; links start at `siteRoot`. */
export function unknownCard({ topics, whom }, siteRoot) {
  const links = (list) =>
    list.map(({ label, url }) => element("a", { className: "result__section", href: new URL(url, siteRoot) }, label));
  return filled("unknown", {
    anyTopic: topics.length > 0,
    topics: links(topics),
    anyWhom: whom.length > 0,
    whom: links(whom),
  });
}
