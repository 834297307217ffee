// This module orders results: it joins the scores of several readings, then lifts documents in which names and phrases
// stand as the reader typed them.
//
// Each step of ranking, here and in the modules beside, can be left out (client.js `without`). The gain it states is
// the mean nDCG@10 over 13 kinds of query without and with it, on 10,000 sections of Chinese law (`tasks.py bench
// search`).

// A match of less of the query than this, or than this part of the best match, is noise:
// it would only lengthen the count that readers see.
const LEAST_SHARE = 0.1;
const LEAST_OF_BEST = 1 / 3;

// A page named exactly as the reader typed stands first, even where a synonym of the query is rarer and names another.
const NAMED_AS_TYPED = 15;
const NAMED_OTHERWISE = 5;

const PHRASE_IN_TITLE = 2;
const PHRASE_IN_TEXT = 1.5;

// Scores closer than this are a tie, which the date may break.
const TIE = Math.log(1.005);
// A page without a day, of a service or a law, is as true today as ever; news is not.
const ALWAYS = 2 ** 31;

/**
 * Join the matches of each reading (matching.js), the one as typed first: {numbers, scores, ways}. `numbers` are the
 * documents found, `scores` has the best score of each document and `ways` the place of the reading that gave it.
 * A document that holds too little of every reading is left out.
 */
export function join(matches, count) {
  const best = Math.max(...matches.map((match) => match.best));
  const least = Math.max(LEAST_SHARE, LEAST_OF_BEST * best);
  const found = { numbers: [], scores: new Float64Array(count), ways: new Uint8Array(count) };
  matches.forEach(({ shares, scores }, way) => {
    for (let number = 0; number < count; number += 1) {
      // Between equal scores, what the reader typed comes before what we read into it.
      if (shares[number] < least || scores[number] <= found.scores[number]) continue;
      found.scores[number] = scores[number];
      found.ways[number] = way;
    }
  });
  for (let number = 0; number < count; number += 1) if (found.scores[number] > 0) found.numbers.push(number);
  return found;
}

/**
 * Lift the documents that are named as typed, or otherwise: sets of numbers. Gain: none on sections of law, whose names
 * nobody types whole; of 360 queries on a portal's own pages 289 to 307 have the expected page first.
 */
export function liftNames({ scores }, typed, otherwise) {
  for (const number of otherwise) scores[number] *= typed.has(number) ? 1 : NAMED_OTHERWISE;
  for (const number of typed) scores[number] *= NAMED_AS_TYPED;
}

/**
 * The factor by which a document gains for each word of `reading` that its `title` or `text`, in compared form, says as
 * it stands. Gain: .969 to .971 (a clause copied word for word .976 to 1.000).
 */
export function phraseLift(reading, title, text) {
  const phrases = reading.split(/\s+/u).filter((phrase) => phrase.length > 1);
  const factors = phrases.map((phrase) =>
    title.includes(phrase) ? PHRASE_IN_TITLE : text.includes(phrase) ? PHRASE_IN_TEXT : 1,
  );
  return factors.reduce((product, factor) => product * factor, 1);
}

/**
 * The first `limit` of `numbers` by score, the best first; of a tie what has no day, then the later day, if `days` (a
 * column) is given; then the lower number. Days have no measured gain and no measured loss: they order what would be
 * ordered by address.
 */
export function best(numbers, scores, limit, days) {
  const day = days ? (number) => days[number] || ALWAYS : () => 0;
  const rank = days ? (number) => Math.round(Math.log(scores[number]) / TIE) : (number) => scores[number];
  return likely(numbers, scores, limit)
    .map((number) => ({ number, rank: rank(number) }))
    .sort(
      (a, b) =>
        b.rank - a.rank || day(b.number) - day(a.number) || scores[b.number] - scores[a.number] || a.number - b.number,
    )
    .slice(0, limit)
    .map(({ number }) => number);
}

/** Those of `numbers` that can be among the first `limit`: sorting thousands of others would take most of the time. */
function likely(numbers, scores, limit) {
  if (numbers.length <= limit) return numbers;
  const sorted = Float64Array.from(numbers, (number) => scores[number]).sort();
  const least = sorted[sorted.length - limit] * Math.exp(-2 * TIE);
  return numbers.filter((number) => scores[number] >= least);
}

/** The first `limit` of `numbers` by day, the latest first and those without one last; then by score. */
export function latest(numbers, scores, limit, days) {
  return [...numbers].sort((a, b) => days[b] - days[a] || scores[b] - scores[a] || a - b).slice(0, limit);
}
