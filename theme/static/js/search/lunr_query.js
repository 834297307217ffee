// What only stock lunr.js can answer: its syntax, which words a pattern means, scores and order. Plain data go in and
// come out, so that a worker can do it.

import { idf, weight } from "./weights.js";

const QUESTIONS = { parse, expand, run };

/** Promises the answer to `question`, [name, arguments …], of the lunr.js at `address`; `fetch` is for Node. */
export async function answer(address, [name, ...given], fetch) {
  return QUESTIONS[name](await importLunr(address, fetch), ...given);
}

async function importLunr(address, fetch) {
  // Node imports no module over HTTP.
  const asText = fetch && address.startsWith("http");
  const url = asText ? `data:text/javascript,${encodeURIComponent(await (await fetch(address)).text())}` : address;
  return (await import(url)).default;
}

/** {clauses} of `query` for `fields`, [{name}]; or {fault: {message, text}}: lunr's words, and what they are about. */
function parse(lunr, query, fields) {
  // lunr would part know-how and 2026-11-23; our terms keep them.
  lunr.QueryLexer.termSeparator = /\s/u;
  try {
    return new lunr.QueryParser(query, new lunr.Query(fields.map(({ name }) => name))).parse();
  } catch (error) {
    if (!(error instanceof lunr.QueryParseError)) throw error;
    return { fault: { message: error.message, text: query.slice(error.start, error.end) } };
  }
}

/** Those of `words`, in JavaScript's order, that `clause` means. */
function expand(lunr, clause, words) {
  return lunr.TokenSet.fromArray(words).intersect(lunr.TokenSet.fromClause(clause)).toArray();
}

/** The documents that match `clauses`, [{number, score}]: `postings` are those of all their terms in `index`. */
function run(lunr, clauses, postings, index) {
  const all = clauses.every(({ presence }) => presence === lunr.Query.presence.PROHIBITED);
  const found = lunr.Index.load({ version: lunr.version, pipeline: [], ...miniature(index, postings, all) }).query(
    (query) => clauses.forEach((clause) => query.clause(clause)),
  );
  return found.map(({ ref, score }) => ({ number: Number(ref), score }));
}

/** A serialised lunr index of the terms in `postings`; it knows `all` documents, or those that hold one. */
function miniature(index, postings, all) {
  const { count, lengths } = index;
  const fields = index.fields.map(({ name }) => name);
  const vectors = new Map();
  if (all) for (let document = 0; document < count; document += 1) vectors.set(`${fields[0]}/${document}`, []);
  // Numbered in the order of the whole index, in which lunr adds up.
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
