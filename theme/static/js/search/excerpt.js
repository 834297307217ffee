// This module shows why a document was found: the passage that shows it best, as segments of plain text, and the
// sections to which a result links.

import { chosenSections } from "./sections.js";
import { isLetter } from "./terms.js";

const WIDTH = 96;
const LEAD = 14;
// More marks would cost time without telling more: such a term stands in every sentence.
const MOST_MARKS = 400;

/**
 * Return [{text, mark}] for the densest passage in the first of `sources` that shows the most of `terms`, or for the
 * start of the first source with text if none of them occurs. A source is {text, folded, offsets} (folding.js).
 * Segments are text, never HTML; joined, they are the passage.
 */
export function excerpt(sources, terms) {
  const passages = sources.filter(({ text }) => text).map((source) => densest(source, terms));
  if (passages.length === 0) return [];
  return cut(passages.reduce((best, each) => (each.variety > best.variety ? each : best)));
}

/**
 * Return a passage of `source` like `excerpt`, if it shows a term that `told`, what the result says of the document
 * already, does not hold; otherwise no segments. `told` is in compared form.
 */
export function excerptBeside(told, source, terms) {
  const untold = terms.filter((term) => !told.includes(term));
  return findMarks(source, untold).length > 0 ? excerpt([source], terms) : [];
}

/**
 * Return the sections of `document` that contain most of `terms`, or that are of the sort that `typed` asks for: [{id,
 * title}] with the best first. `text` is the text of the document as a source, and `fold` returns the compared form of
 * a title.
 */
export function sectionsOf({ sections = [] }, text, terms, typed, fold) {
  if (sections.length === 0) return [];
  const titles = sections.map(([, , title]) => fold(title));
  return chosenSections(sections, findMarks(text, terms), titles, terms, typed);
}

/** Return the window of `source` with the most different terms, and among such windows with the most marks. */
function densest(source, terms) {
  const marks = findMarks(source, terms);
  let best = { text: source.text, marks, from: 0, variety: 0, hits: 0 };
  let first = 0;
  const inside = new Map();
  marks.forEach((mark, last) => {
    inside.set(mark.term, (inside.get(mark.term) ?? 0) + 1);
    while (first < last && mark.to - marks[first].from > WIDTH - LEAD) leave(inside, marks[first++].term);
    const hits = last - first + 1;
    if (inside.size > best.variety || (inside.size === best.variety && hits > best.hits)) {
      best = { text: source.text, marks, from: marks[first].from, variety: inside.size, hits };
    }
  });
  return best;
}

function leave(inside, term) {
  const left = inside.get(term) - 1;
  if (left === 0) inside.delete(term);
  else inside.set(term, left);
}

/** Return where `terms` stand in `source`: [{term, from, to}] in order, as offsets of its text. */
function findMarks({ folded, offsets }, terms) {
  const marks = [];
  for (const term of terms) {
    let at = folded.indexOf(term);
    for (; at >= 0 && marks.length < MOST_MARKS; at = folded.indexOf(term, at + 1)) {
      // A Latin term may begin a longer word, but not stand in the middle of one.
      if (isLetter(term) && at > 0 && isLetter(folded[at - 1])) continue;
      marks.push({ term, from: offsets[at], to: offsets[at + term.length] });
    }
  }
  return marks.sort((a, b) => a.from - b.from || a.to - b.to);
}

function cut({ text: source, marks, from }) {
  const start = wholePoint(source, from <= LEAD ? 0 : from - LEAD);
  const end = wholePoint(source, Math.min(source.length, start + WIDTH));
  const segments = [];
  let place = start;
  for (const { from: open, to: close } of marks) {
    if (open < start || close > end || close <= place) continue;
    append(segments, source.slice(place, Math.max(place, open)), false);
    append(segments, source.slice(Math.max(place, open), close), true);
    place = close;
  }
  append(segments, source.slice(place, end), false);
  if (start > 0) segments.unshift({ text: "…", mark: false });
  if (end < source.length) segments.push({ text: "…", mark: false });
  return mergeEqual(segments);
}

/** Return `place`, or the place before it if it would split a character outside the first plane. */
function wholePoint(source, place) {
  return source.codePointAt(place - 1) > 0xffff ? place - 1 : place;
}

function append(segments, text, mark) {
  if (text !== "") segments.push({ text, mark });
}

/** Return `segments` with equal neighbours joined: 残疾人就业, found as four pairs, is one mark. */
function mergeEqual(segments) {
  const merged = [];
  for (const segment of segments) {
    const last = merged.at(-1);
    if (last?.mark === segment.mark) last.text += segment.text;
    else merged.push({ ...segment });
  }
  return merged;
}
