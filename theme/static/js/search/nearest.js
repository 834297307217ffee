// This module says where to go on when nothing answers: to the topics of what comes nearest, and to those who look
// after them.

const LOOKED_AT = 5;
const MOST = 3;

/**
 * {topics, whom} of the first documents of `shown`, [{document}]: each at most three of [{label, url}], the nearest
 * first.
 */
export function nearest(shown) {
  const documents = shown.slice(0, LOOKED_AT).map(({ document }) => document);
  const gathered = (name) =>
    [...new Map(documents.flatMap((each) => each[name] ?? []).map((link) => [link.url, link])).values()].slice(0, MOST);
  return { topics: gathered("topics"), whom: gathered("whom") };
}
