// This module says which words of a query the nearest documents hold, so that the page can tell them to the reader.

import { FUNCTION } from "./plan.js";

const MOST = 3;

/**
 * Return at most three words of `typed` that stand in one of `texts`. Only the browser's own dictionary cuts Chinese
 * into words; without it, and for words of one character, there are none. Everything is in compared form.
 */
export function heldWords(typed, texts) {
  const words = [...(Intl.Segmenter ? new Intl.Segmenter("zh", { granularity: "word" }).segment(typed) : [])]
    .map(({ segment }) => segment.replace(FUNCTION, "").trim())
    .filter((word) => word.length > 1 && texts.some((text) => text.includes(word)));
  return [...new Set(words)].slice(0, MOST);
}
