// Text to search terms, for the index and for a query alike.
//
// Chinese is cut into overlapping pairs of characters (bigrams), everything else into
// whole words. This is plugins/search/terms.py in the other language, with the same
// names; the reasons stand there. tests/contract/terms.json holds both to the same answers.

const HAN = "\\u3005\\u3007\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}";
const LETTER =
  "0-9a-z\\u00df-\\u00f6\\u00f8-\\u1fff\\u3041-\\u309f\\u30a1-\\u30fa\\u30fc-\\u30ff\\uac00-\\ud7a3";

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufe00-\ufe0f\ufeff\u{e0100}-\u{e01ef}]/gu;

const RUN = new RegExp(
  `[${HAN}]+` +
    "|[a-z](?:\\+\\+|#)" +
    `|\\.?[${LETTER}]+(?:[._&·\\-][${LETTER}]+)*`,
  "gu",
);
const IS_HAN = new RegExp(`^[${HAN}]`, "u");
const IS_LETTER = new RegExp(`^[${LETTER}]`, "u");
const PART_BREAK = /[_·-]/u;

/** The one form in which text is compared: NFKC and lower case. */
export function normalise(text) {
  return text.normalize("NFKC").toLowerCase();
}

/** What a reader sees of `text`, in the form in which it is compared. */
export function fold(text) {
  return normalise(text).replace(INVISIBLE, "");
}

/** True when `text` begins with a Han character. */
export function isHan(text) {
  return IS_HAN.test(text);
}

/** True when `text` begins with a letter or digit of another script. */
export function isLetter(text) {
  return IS_LETTER.test(text);
}

/** The terms of running text, in order and with repeats. */
export function bodyTerms(text) {
  return runs(text).flatMap(runTerms);
}

/** The terms of a short name: those of running text, and each Han character. */
export function titleTerms(text) {
  return runs(text).flatMap((run) => [...runTerms(run), ...characters(run)]);
}

/** The distinct terms a query must meet, in order of first appearance. */
export function queryTerms(text) {
  return [...new Set(bodyTerms(text))];
}

/** The distinct Han characters to try when the query terms do not meet enough. */
export function backOffTerms(text) {
  return [...new Set(runs(text).flatMap(characters))];
}

/** The unbroken pieces of `text`: runs of Han characters, and words. */
export function runs(text) {
  return fold(text).match(RUN) ?? [];
}

function runTerms(run) {
  return isHan(run) ? pairs(run) : word(run);
}

function pairs(run) {
  const points = Array.from(run);
  if (points.length === 1) return points;
  return points.slice(1).map((point, at) => points[at] + point);
}

function characters(run) {
  const points = isHan(run) ? Array.from(run) : [];
  return points.length > 1 ? points : [];
}

function word(run) {
  const parts = run.replace(/^\./, "").split(PART_BREAK);
  return parts.length === 1 && parts[0] === run ? [run] : [run, ...parts];
}
