// This module computes what each occurrence of a term counts, like plugins/search/weights.py: lunr's BM25, with the
// same numbers.

/** Return lunr's inverse document frequency of a term that stands in `frequency` fields of `documents` documents. */
export function idf(frequency, documents) {
  return Math.log(1 + Math.abs((documents - frequency + 0.5) / (frequency + 0.5)));
}

/** Return the weight of `count` occurrences in a field that is `length` terms long. */
export function weight(rarity, count, length, { boost, average }, { k1, b }) {
  const score = (rarity * ((k1 + 1) * count)) / (k1 * (1 - b + b * (length / average)) + count);
  return thousandths(score * boost);
}

/** Return `score` rounded to three decimals like Python's round(): by its exact value, with ties to even. */
function thousandths(score) {
  const scaled = score * 1000;
  const below = Math.floor(scaled);
  if (Math.abs(scaled - below - 0.5) >= 1e-6) return Math.round(scaled) / 1000;
  // The multiplication has lost the digit that decides. toFixed is exact, but rounds up a true tie, which is an odd
  // sixteenth.
  if ((score * 16) % 2 !== 1) return Number(score.toFixed(3));
  return (below % 2 ? below + 1 : below) / 1000;
}
