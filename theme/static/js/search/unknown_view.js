// This module says that nothing answers, and names those whom to ask and the nearest topics.

import { element } from "../page/element.js";
import { filled } from "./filled.js";

/**
 * Return the card of `unknown` (client.js) for `question`, made from template#search-unknown; `total` is the number of
 * results that are near. Its links are relative to `siteRoot`.
 */
export function unknownCard({ topics, whom }, total, question, siteRoot) {
  const links = (list) =>
    list.map(({ label, url }) => element("a", { className: "result__section", href: new URL(url, siteRoot) }, label));
  return filled("unknown", {
    typed: question.get("q"),
    near: total > 0,
    anyTopic: topics.length > 0,
    topics: links(topics),
    anyWhom: whom.length > 0,
    whom: links(whom),
  });
}
