// This module finds names by their sound: it cuts a query in Latin letters as plugins/search/pinyin.py cuts names.

import { together } from "./postings.js";
import { Scoring, coverage } from "./scoring.js";

const LETTERS = 4;
const INITIALS = 3;

// An English word that shares some letters with a spelling is not that spelling.
const LEAST_SHARE = 0.75;
// Letters that stand in several names are not in a row.
const LEAST_IN_A_ROW = 0.5;

/** Return the letters of `query`, as pypinyin writes them. */
export function lettersOf(query) {
  return query.replaceAll("ü", "v").replace(/[\s'’-]/gu, "");
}

/** Return the pieces of a full spelling, in order. */
export function spellingPieces(letters) {
  return pieces(letters, LETTERS);
}

/** Return the pieces of first letters, in order. */
export function initialPieces(letters) {
  return pieces(letters, INITIALS).map((piece) => `.${piece}`);
}

function pieces(letters, length) {
  if (letters.length <= length) return [letters];
  return Array.from({ length: letters.length - length + 1 }, (_, at) => letters.slice(at, at + length));
}

/**
 * Return a promise of the documents whose names sound like `query`, Latin letters in compared form: {scores, shares,
 * best, firm} as in matching.js, and `named`, the numbers of documents with a name of exactly this spelling. Gain: full
 * spelling 0 to .973, initials 0 to .981.
 */
export async function matchPinyin(index, query, steps) {
  const letters = lettersOf(query);
  const ways = [spellingPieces(letters), initialPieces(letters)];
  const postings = await index.pinyin.postings([...new Set([...ways.flat(), `=${letters}`])]);
  const matches = ways.map((pieces, way) => matchPieces(index, pieces, way ? INITIALS : LETTERS, postings, steps));
  const [match] = matches.sort((a, b) => b.best - a.best);
  for (let number = 0; number < index.count; number += 1)
    if (match.shares[number] < LEAST_SHARE || match.rows[number] < LEAST_IN_A_ROW) match.shares[number] = 0;
  return { ...match, named: [...(postings.get(`=${letters}`)?.[0].documents ?? [])] };
}

function matchPieces(index, pieces, length, postings, steps) {
  // The index does not store the length of the names of a document; the length of its title is used instead.
  const title = index.fields.findIndex(({ name }) => name === "title");
  const scoring = new Scoring(
    { ...index, fields: [{ ...index.fields[title], boost: 1 }], lengths: [index.lengths[title]] },
    steps,
  );
  for (const piece of new Set(pieces)) scoring.add(postings.get(piece) ?? [], 1);
  const { shares, best } = coverage(index.count, lettersAsUnits(pieces, length), postings);
  return { shares, best, rows: heldInRows(index.count, pieces, postings), scores: scoring.weighed(shares) };
}

/**
 * Return for each document the share of neighbouring `pieces` that it holds both. A document with 上岗 and 侵权 has all
 * letters of gangqin in its names, but no name that sounds like it.
 */
function heldInRows(count, pieces, postings) {
  const rows = pieces.length > 1 ? pieces.slice(1).map((piece, at) => [pieces[at], piece]) : [pieces];
  const held = rows.map((row) => row.map((piece) => postings.get(piece)));
  const both = held.flatMap((fields, at) => (fields.every(Boolean) ? [[at, together(fields)]] : []));
  const units = rows.map((_, at) => ({ character: null, near: [at] }));
  return coverage(count, units, new Map(both)).shares;
}

/** Return a unit for each letter; any piece that contains the letter covers it. */
function lettersAsUnits(pieces, length) {
  return Array.from({ length: pieces.length + length - 1 }, (_, at) => ({
    character: null,
    near: pieces.slice(Math.max(0, at - length + 1), at + 1),
  }));
}
