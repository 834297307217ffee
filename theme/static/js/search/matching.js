// This module matches one reading of a query with the index: it takes terms and returns documents with scores.

import { breath } from "./breath.js";
import { planOf } from "./plan.js";
import { either, onlyIn, together } from "./postings.js";
import { Scoring, coverage } from "./scoring.js";
import { isHan } from "./terms.js";

const PHRASE = 2; // weight of a run of pairs; one pair has 1
const SINGLE = 0.5; // weight of a character of a title, if no document holds all of the query
const HALF = 0.5; // how much of its place such a character covers
const FEW = 10; // fewer results do not fill the first page
const MOST_ENDINGS = 60; // the most words that an unfinished word may stand for

/**
 * Return a promise of the documents that match `reading`: {scores, shares, best}. `shares` says for each document which
 * part of the reading it holds, and `best` is the largest share. If no document holds all of it and `loosely` is true,
 * parts of words count too, for misspelt and unfinished words. `steps` says which steps of ranking are on.
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
  // A single character is rarely a term of running text, so words that begin with it are meant.
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
 * Score characters of titles and beginnings of words; return a promise of a Map from each to its postings. Gain: .960
 * to .971 (two characters swapped .914 to .993, one wrong .939 to .973).
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
