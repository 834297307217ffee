// This module turns text into search terms, as the index has them.
//
// Chinese is cut into overlapping pairs of characters (bigrams), everything else into whole words. These are the
// functions of plugins/search/terms.py that a query needs, with the same names; their reasons are given there.
// tests/contract/terms.json tests both.

const HAN = "\\u3005\\u3007\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}";
const LETTER = "0-9a-z\\u00df-\\u00f6\\u00f8-\\u1fff\\u3041-\\u309f\\u30a1-\\u30fa\\u30fc-\\u30ff\\uac00-\\ud7a3";

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufe00-\ufe0f\ufeff\u{e0100}-\u{e01ef}]/gu;

const RUN = new RegExp(`[${HAN}]+` + "|[a-z](?:\\+\\+|#)" + `|\\.?[${LETTER}]+(?:[._&·\\-][${LETTER}]+)*`, "gu");
const IS_HAN = new RegExp(`^[${HAN}]`, "u");
const IS_LETTER = new RegExp(`^\\.?[${LETTER}]`, "u");
const PART_BREAK = /[_·-]/u;

/** Return whether `text` begins with a Han character. */
export function isHan(text) {
  return IS_HAN.test(text);
}

/** Return whether `text` begins with a letter or digit of another script. */
export function isLetter(text) {
  return IS_LETTER.test(text);
}

/**
 * Return the functions that turn text into terms. `characters` holds traditional characters, each followed by its
 * simplified form (plugins/search/simplify.py). Gain: .964 to .971 (traditional .902 to .995).
 */
export function analyser(characters) {
  const simplified = new Map();
  const points = Array.from(characters);
  for (let at = 0; at < points.length; at += 2) simplified.set(points[at], points[at + 1]);

  /** Return the compared form of `text`: its visible characters in NFKC, lower case and simplified form. */
  function fold(text) {
    const normal = text.replace(INVISIBLE, "").normalize("NFKC").toLowerCase();
    return Array.from(normal, (point) => simplified.get(point) ?? point).join("");
  }

  /** Return the unbroken pieces of `text`: runs of Han characters, and words. */
  function runs(text) {
    return fold(text).match(RUN) ?? [];
  }

  return {
    fold,
    runs,
    /** Return `text` without spaces and punctuation. */
    bare: (text) => runs(text).join(""),
    /** Return the distinct terms of a query, in the order in which they first appear. */
    queryTerms: (text) => [...new Set(runs(text).flatMap(runTerms))],
  };
}

function runTerms(run) {
  if (!isHan(run)) return word(run);
  const points = Array.from(run);
  return points.length > 1 ? pairs(points) : points;
}

/** Return the overlapping pairs of `points`, a list of characters. */
export function pairs(points) {
  return points.slice(1).map((point, at) => points[at] + point);
}

function word(run) {
  const parts = run.replace(/^\./, "").split(PART_BREAK);
  return parts.length === 1 && parts[0] === run ? [run] : [run, ...parts];
}
