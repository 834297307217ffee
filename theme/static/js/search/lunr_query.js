// This module answers what only stock lunr.js can answer: its syntax, the words that match a pattern, scores and order.
// It takes and returns plain data, so that a worker can run it.

import { idf, weight } from "./weights.js";

const QUESTIONS = { parse, expand, run };

/**
 * Return a promise of the answer of the lunr.js at `address` to `question`, [name, arguments …]. Node passes its
 * `fetch`.
 */
export async function answer(address, [name, ...given], fetch) {
  return QUESTIONS[name](await importLunr(address, fetch), ...given);
}

async function importLunr(address, fetch) {
  // Node imports no modules by HTTP.
  const asText = fetch && address.startsWith("http");
  const url = asText ? `data:text/javascript,${encodeURIComponent(await (await fetch(address)).text())}` : address;
  return (await import(url)).default;
}

/**
 * Return {clauses} of `query` for `fields`, [{name}]; or {fault: {message, text}}: the message of lunr, and the part of
 * the query that it is about.
 */
function parse(lunr, query, fields) {
  // By itself lunr would split know-how and 2026-11-23, which are single terms in our index.
  lunr.QueryLexer.termSeparator = /\s/u;
  try {
    return new lunr.QueryParser(query, new lunr.Query(fields.map(({ name }) => name))).parse();
  } catch (error) {
    if (!(error instanceof lunr.QueryParseError)) throw error;
    return { fault: { message: error.message, text: query.slice(error.start, error.end) } };
  }
}

/** Return those of `words`, sorted as JavaScript sorts them, that `clause` matches. */
function expand(lunr, clause, words) {
  return lunr.TokenSet.fromArray(words).intersect(lunr.TokenSet.fromClause(clause)).toArray();
}

/** Return the documents that match `clauses`: [{number, score}]. `postings` are those of all their terms in `index`. */
function run(lunr, clauses, postings, index) {
  const all = clauses.every(({ presence }) => presence === lunr.Query.presence.PROHIBITED);
  const found = lunr.Index.load({ version: lunr.version, pipeline: [], ...miniature(index, postings, all) }).query(
    (query) => clauses.forEach((clause) => query.clause(clause)),
  );
  return found.map(({ ref, score }) => ({ number: Number(ref), score }));
}

/**
 * Return a serialised lunr index of the terms in `postings`. It has `all` documents, or only those with one of the
 * terms.
 */
function miniature(index, postings, all) {
  const { count, lengths } = index;
  const fields = index.fields.map(({ name }) => name);
  const vectors = new Map();
  if (all) for (let document = 0; document < count; document += 1) vectors.set(`${fields[0]}/${document}`, []);
  // Terms are numbered in the order of the whole index, because lunr adds their weights in that order.
  const invertedIndex = [...postings.keys()].sort().map((term, number) => {
    const held = postings.get(term);
    const rarity = idf(
      held.reduce((sum, { documents }) => sum + documents.length, 0),
      count,
    );
    const entry = { _index: number };
    held.forEach(({ documents, frequencies }, f) => {
      const marked = (entry[fields[f]] = {});
      documents.forEach((document, at) => {
        marked[document] = {};
        const key = `${fields[f]}/${document}`;
        if (!vectors.has(key)) vectors.set(key, []);
        vectors.get(key).push(number, weight(rarity, frequencies[at], lengths[f][document], index.fields[f], index));
      });
    });
    return [term, entry];
  });
  return { fields, fieldVectors: [...vectors], invertedIndex };
}
