// This module holds one reading of a query against the index: terms go in, scored documents come out.

import { breath } from "./breath.js";
import { planOf } from "./plan.js";
import { either, onlyIn, together } from "./postings.js";
import { Scoring, coverage } from "./scoring.js";
import { isHan } from "./terms.js";

const PHRASE = 2; // a run of pairs, against 1 for one pair
const SINGLE = 0.5; // a character of a title, where nothing holds all of the query
const HALF = 0.5; // how far such a character covers its place
const FEW = 10; // results that would leave the first page unfilled
const MOST_ENDINGS = 60; // words that an unfinished word may become

/**
 * Promises the documents that match `reading`: {scores, shares, best}; `shares` is for each document the part of the
 * reading that it holds, `best` the largest. When none holds all, parts count too if `loosely`: for misspelt and
 * unfinished words. `steps` says which steps are on.
 */
export async function match(index, reading, steps, loosely) {
  const plan = planOf(reading, index.text, steps);
  const postings = await index.terms.postings([...plan.terms.keys()]);
  await breath();
  const scoring = new Scoring(index, steps);
  for (const [term, boost] of plan.terms) scoring.add(postings.get(term) ?? [], boost);
  if (steps.phrase) addPhrases(scoring, plan, postings);
  if (!steps.coverage) return { scores: scoring.scores, shares: scoring.scores.map(Math.sign), best: 1 };
  let covered = coverage(index.count, plan.units, postings);
  // One character is rarely a term of running text; words that begin with it are meant.
  if (steps.backoff && loosely && (covered.best < 1 || isOneCharacter(reading) || isScarce(scoring.scores))) {
    const parts = await addParts(index, scoring, plan);
    covered = coverage(index.count, plan.units, postings, parts, HALF);
  }
  return { ...covered, scores: scoring.weighed(covered.shares) };
}

/** Score each run of pairs as a term of its own. Gain: .966 to .971 (terms of three to six characters .936 to .957). */
function addPhrases(scoring, { phrases }, postings) {
  for (const terms of phrases) {
    const held = terms.map((term) => postings.get(term));
    if (held.every(Boolean)) scoring.add(together(held), PHRASE);
  }
}

/**
 * Score characters of titles and beginnings of words; promises a Map of each to its postings. Gain: .960 to .971 (two
 * characters swapped .914 to .993, one wrong .939 to .973).
 */
async function addParts(index, scoring, { terms, units }) {
  const title = index.fields.findIndex(({ name }) => name === "title");
  const characters = [...new Set(units.map(({ character }) => character).filter((each) => each && !terms.has(each)))];
  const beginnings = [...terms.keys()].filter((term) => (isHan(term) ? isOneCharacter(term) : term.length > 1));
  const [single, begun] = await Promise.all([
    index.terms.postings(characters),
    Promise.all(beginnings.map((term) => postingsBeginningWith(index.terms, term))),
  ]);
  const parts = new Map([...single].map(([character, fields]) => [character, onlyIn(fields, title)]));
  beginnings.forEach((term, at) => begun[at] && parts.set(term, begun[at]));
  for (const fields of parts.values()) scoring.add(fields, SINGLE);
  return parts;
}

async function postingsBeginningWith(shards, term) {
  const endings = (await shards.beginningWith(term, MOST_ENDINGS)).filter((each) => each !== term);
  const postings = await shards.postings(endings);
  return postings.size > 0 ? either([...postings.values()]) : undefined;
}

function isOneCharacter(text) {
  return Array.from(text).length === 1;
}

function isScarce(scores) {
  let found = 0;
  for (const score of scores) if (score > 0 && (found += 1) >= FEW) return false;
  return true;
}
