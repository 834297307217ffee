// This module tells whether a query is written in lunr's syntax. It says so only when nobody would write it so by
// accident: A*算法, c++, 3~5 月, -5, 2026-11-23, addresses and whatever has a plain colon in it are words.

const ADDRESS = /\S*(?::\/\/|@)\S*/gu;

// -商标 and +专利; 知* and pyth*; *thon; pyton~1; 专利^2
const SIGNS =
  /(?:^|\s)[+-]\p{L}|(?:\p{Script=Han}|[\p{L}-]\p{L})\*|(?:^|\s)\*[a-z]{2}|\p{L}{2}(?:~\d|\^\d+)(?=[\s~^]|$)/iu;

/** True when `query` uses lunr's syntax for `fields`, [{name}]. */
export function looksLikeSyntax(query, fields) {
  const text = query.replace(ADDRESS, " ");
  return (
    SIGNS.test(text) || new RegExp(`(?:^|\\s)[+-]?(?:${fields.map(({ name }) => name).join("|")}):`, "u").test(text)
  );
}
