// One reading of a query against the lunr index: clauses in, scored matches out.
//
// Clauses are built here; raw text never reaches lunr's parser, for which
// 知识产权:强国 names a field and throws.

import { backOffTerms, isHan, queryTerms } from "./terms.js";

// Below this, no document holds nearly all of the query: look for parts of its terms too.
const GOOD_COVERAGE = 0.8;
const BACK_OFF_WEIGHT = 0.25;
const PREFIX_CREDIT = 0.5;

/**
 * The documents that match `reading`, as [{place, score, coverage}], in no special order;
 * `coverage` is the share of the reading that the document holds, 0 to 1.
 * `index` is a lunr.Index whose references are places 0 .. `count` - 1.
 */
export function match(index, count, reading) {
  const terms = queryTerms(reading);
  if (terms.length === 0) return [];
  const worth = termWorth(index, count, terms);
  return look(index, clausesOf(terms), (found) => coverage(worth, found, exactCredit)).map((each) => ({
    ...each,
    score: each.score * each.coverage ** 2,
  }));
}

/**
 * As `match`, but when no document holds nearly all of `reading`, parts of its terms count
 * too: for misspelt and unfinished words.
 */
export function matchLoosely(index, count, reading) {
  const exact = match(index, count, reading);
  // One character is rarely a term of running text; words that begin with it are meant.
  if (exact.some((each) => each.coverage >= GOOD_COVERAGE) && !isOneCharacter(reading)) return exact;
  const terms = queryTerms(reading);
  if (terms.length === 0) return [];
  const worth = termWorth(index, count, terms);
  const clauses = [...clausesOf(terms), ...backOffClauses(reading, terms)];
  // Not squared: part of a term counts for little already.
  return look(index, clauses, (found) => coverage(worth, found, partialCredit)).map((each) => ({
    ...each,
    score: each.score * each.coverage,
  }));
}

function look(index, clauses, coverageOf) {
  const results = index.query((query) => clauses.forEach((clause) => query.clause({ ...clause })));
  return results.map(({ ref, score, matchData }) => ({
    place: Number(ref),
    score,
    coverage: coverageOf(Object.keys(matchData.metadata)),
  }));
}

function clausesOf(terms) {
  return terms.map((term) => ({ term, boost: 1, usePipeline: false }));
}

/** Clauses for what a misspelt or unfinished query may still meet: characters of names, beginnings of words. */
function backOffClauses(reading, terms) {
  const characters = backOffTerms(reading);
  const prefixes = terms.filter(mayBePrefix).map((term) => `${term}*`);
  return [...characters, ...prefixes].map((term) => ({ term, boost: BACK_OFF_WEIGHT, usePipeline: false }));
}

function mayBePrefix(term) {
  return isHan(term) ? isOneCharacter(term) : term.length > 1;
}

function isOneCharacter(text) {
  return Array.from(text).length === 1;
}

/** How much each term tells: rare terms more (inverse document frequency). */
function termWorth(index, count, terms) {
  return new Map(
    terms.map((term) => {
      const holders = documentsWith(index, term);
      return [term, Math.log(1 + (count - holders + 0.5) / (holders + 0.5))];
    }),
  );
}

function documentsWith(index, term) {
  const posting = index.invertedIndex[term];
  if (posting === undefined) return 0;
  return new Set(index.fields.flatMap((field) => Object.keys(posting[field]))).size;
}

/** The share of the query that `found` (terms of one document) meets, 0 to 1. */
function coverage(worth, found, credit) {
  const terms = new Set(found);
  let met = 0;
  let whole = 0;
  for (const [term, value] of worth) {
    met += value * credit(term, terms);
    whole += value;
  }
  return met / whole;
}

function exactCredit(term, found) {
  return found.has(term) ? 1 : 0;
}

function partialCredit(term, found) {
  if (found.has(term)) return 1;
  if (mayBePrefix(term)) return [...found].some((each) => each.startsWith(term)) ? PREFIX_CREDIT : 0;
  const characters = isHan(term) ? Array.from(term) : [];
  const met = characters.filter((character) => found.has(character)).length;
  return met === 0 ? 0 : (BACK_OFF_WEIGHT * met) / characters.length;
}
