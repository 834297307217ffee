// What each occurrence of a term is worth, as plugins/search/weights.py says: lunr's BM25, number for number.

/** lunr's inverse document frequency of a term that stands in `frequency` fields of `documents` documents. */
export function idf(frequency, documents) {
  return Math.log(1 + Math.abs((documents - frequency + 0.5) / (frequency + 0.5)));
}

/** The weight of `count` occurrences in a field `length` terms long. */
export function weight(rarity, count, length, { boost, average }, { k1, b }) {
  const score = (rarity * ((k1 + 1) * count)) / (k1 * (1 - b + b * (length / average)) + count);
  return thousandths(score * boost);
}

/** `score` to three decimals, as Python's round(): by its exact value, ties to even. */
function thousandths(score) {
  const scaled = score * 1000;
  const below = Math.floor(scaled);
  if (Math.abs(scaled - below - 0.5) >= 1e-6) return Math.round(scaled) / 1000;
  // Multiplying has lost the digit that decides. toFixed is exact, but takes the upper one of a true tie: an odd
  // sixteenth.
  if ((score * 16) % 2 !== 1) return Number(score.toFixed(3));
  return (below % 2 ? below + 1 : below) / 1000;
}
