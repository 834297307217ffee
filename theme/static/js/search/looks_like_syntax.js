// This module recognises queries in lunr's syntax, but only those that nobody would write by accident. A*算法, c++, -5,
// 3~5 月, 2026-11-23, addresses and everything with an ordinary colon are words.

const ADDRESS = /\S*(?::\/\/|@)\S*/gu;

// Examples: -商标 and +专利; 知* and pyth*; *thon; pyton~1; 专利^2
const SIGNS =
  /(?:^|\s)[+-]\p{L}|(?:\p{Script=Han}|[\p{L}-]\p{L})\*|(?:^|\s)\*[a-z]{2}|\p{L}{2}(?:~\d|\^\d+)(?=[\s~^]|$)/iu;

/** Return whether `query` uses lunr's syntax for `fields`, [{name}]. */
export function looksLikeSyntax(query, fields) {
  const text = query.replace(ADDRESS, " ");
  return (
    SIGNS.test(text) || new RegExp(`(?:^|\\s)[+-]?(?:${fields.map(({ name }) => name).join("|")}):`, "u").test(text)
  );
}
