// The order of results: scores of several readings joined, then names and phrases that
// stand in a document as the reader typed them are lifted.

import { fold, runs } from "./terms.js";

// The lift needs the text of each document, so only the likely ones are looked at.
const LOOKED_AT = 30;

// A page named exactly as the reader typed stands first, even where a synonym of the query is rarer and names another.
const NAMED_AS_TYPED = 15;
const EXACT_NAME = 5;
const IN_TITLE = 2;
const IN_TEXT = 1.5;

// Between equal matches, what the reader typed comes before what we read into it.
const OTHER_READING = 0.9;

// A match of less of the query than this, or than this part of the best match, is noise:
// it would only lengthen the count that readers see.
const LEAST_COVERAGE = 0.1;
const LEAST_OF_BEST = 1 / 3;

/**
 * Join the matches of each reading: [{reading, matches}] with the reading as typed first.
 * Returns [{place, score, reading}] with the best score of each document, best first.
 * A document that holds too little of every reading is left out.
 */
export function join(readingMatches) {
  const least = leastCoverage(readingMatches.flatMap(({ matches }) => matches));
  const best = new Map();
  readingMatches.forEach(({ reading, matches }, rank) => {
    for (const { place, score } of matches.filter(({ coverage }) => coverage >= least)) {
      const weighed = rank === 0 ? score : score * OTHER_READING;
      if (!(best.get(place)?.score >= weighed)) best.set(place, { place, score: weighed, reading });
    }
  });
  return [...best.values()].sort(byScore);
}

function leastCoverage(matches) {
  const best = matches.reduce((most, { coverage }) => Math.max(most, coverage), 0);
  return Math.max(LEAST_COVERAGE, LEAST_OF_BEST * best);
}

/**
 * Lift the first of `candidates`, and those whose name is what was `typed` or the reading that found them, and put
 * all in final order.
 */
export function rank(candidates, documents, typed) {
  const lifted = candidates.map((candidate, at) => {
    const document = documents[candidate.place];
    return { ...candidate, ref: document.ref, score: candidate.score * bonus(candidate, document, typed, at) };
  });
  return lifted.sort(byScore);
}

function bonus({ reading }, document, typed, at) {
  if (isName(typed, document)) return NAMED_AS_TYPED;
  return at < LOOKED_AT || isName(reading, document) ? lift(reading, document) : 1;
}

/** The factor by which a document that says `reading` word for word gains. */
export function lift(reading, document) {
  if (isName(reading, document)) return EXACT_NAME;
  const phrases = reading.split(/\s+/u).filter((phrase) => phrase.length > 1);
  if (phrases.length === 0) return 1;
  if (holdsAll(document.title, phrases)) return IN_TITLE;
  return holdsAll(`${document.summary} ${document.text}`, phrases) ? IN_TEXT : 1;
}

function isName(reading, document) {
  const name = bare(reading);
  return name !== "" && [document.title, ...document.aliases].some((each) => bare(each) === name);
}

/** `text` without spaces and marks: 《科学技术进步法》 is named by its characters alone. */
function bare(text) {
  return runs(text).join("");
}

function holdsAll(text, phrases) {
  const compared = fold(text);
  return phrases.every((phrase) => compared.includes(phrase));
}

function byScore(a, b) {
  return b.score - a.score || compareText(a.ref, b.ref) || a.place - b.place;
}

/** Order by UTF-16 unit, which no locale of the reader changes. */
function compareText(a = "", b = "") {
  return a < b ? -1 : a > b ? 1 : 0;
}
