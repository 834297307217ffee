// This module says where to go if nothing answers: to the topics of the nearest documents, and to those who look after
// these topics.

const LOOKED_AT = 5;
const MOST = 3;

/**
 * Return {topics, whom} of the first documents of `shown`, [{document}]: at most three of each, [{label, url}], with
 * the nearest first.
 */
export function nearest(shown) {
  const documents = shown.slice(0, LOOKED_AT).map(({ document }) => document);
  const gathered = (name) =>
    [...new Map(documents.flatMap((each) => each[name] ?? []).map((link) => [link.url, link])).values()].slice(0, MOST);
  return { topics: gathered("topics"), whom: gathered("whom") };
}
