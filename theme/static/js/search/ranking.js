// This module orders results: it joins the scores of several readings, then lifts documents in which names and phrases
// stand as the reader typed them.
//
// Each step of ranking, here and in the modules beside, can be left out (`without` in client.js). The gain given for a
// step is the mean nDCG@10 over 13 kinds of queries without and with it, on 10,000 sections of Chinese law (`tasks.py
// bench search`).

// A match with a smaller share of the query than LEAST_SHARE, or than this part of the best match, is noise: it would
// only raise the number of results that readers see.
const LEAST_SHARE = 0.1;
const LEAST_OF_BEST = 1 / 3;

// A page that is named exactly as typed stands first, even if a synonym of the query is rarer and names another page.
const NAMED_AS_TYPED = 15;
const NAMED_OTHERWISE = 5;

const PHRASE_IN_TITLE = 2;
const PHRASE_IN_TEXT = 1.5;

// Scores that differ by less than this are a tie, which the date may break.
const TIE = Math.log(1.005);
// A page without a day, like that of a service or a law, does not get old; news does.
const ALWAYS = 2 ** 31;

/**
 * Join the matches of all readings (matching.js), of which the first is the query as typed: {numbers, scores, ways}.
 * `numbers` are the documents found, `scores` has the best score of each document, and `ways` the place of the reading
 * that gave it. A document with too small a share of every reading is left out.
 */
export function join(matches, count) {
  const best = Math.max(...matches.map((match) => match.best));
  const least = Math.max(LEAST_SHARE, LEAST_OF_BEST * best);
  const found = { numbers: [], scores: new Float64Array(count), ways: new Uint8Array(count) };
  matches.forEach(({ shares, scores }, way) => {
    for (let number = 0; number < count; number += 1) {
      // Among equal scores, the query as typed comes before what we read into it.
      if (shares[number] < least || scores[number] <= found.scores[number]) continue;
      found.scores[number] = scores[number];
      found.ways[number] = way;
    }
  });
  for (let number = 0; number < count; number += 1) if (found.scores[number] > 0) found.numbers.push(number);
  return found;
}

/**
 * Lift the documents whose name is `typed` or another reading, `otherwise`; both are sets of numbers. Gain: none on
 * sections of law, whose names nobody types completely; on a portal's own pages, the expected page comes first for 307
 * instead of 289 of 360 queries.
 */
export function liftNames({ scores }, typed, otherwise) {
  for (const number of otherwise) scores[number] *= typed.has(number) ? 1 : NAMED_OTHERWISE;
  for (const number of typed) scores[number] *= NAMED_AS_TYPED;
}

/**
 * Return the factor by which the score of a document rises because its `title` or `text`, in compared form, has words
 * of `reading` exactly as they stand. Gain: .969 to .971 (a clause copied word for word .976 to 1.000).
 */
export function phraseLift(reading, title, text) {
  const phrases = reading.split(/\s+/u).filter((phrase) => phrase.length > 1);
  const factors = phrases.map((phrase) =>
    title.includes(phrase) ? PHRASE_IN_TITLE : text.includes(phrase) ? PHRASE_IN_TEXT : 1,
  );
  return factors.reduce((product, factor) => product * factor, 1);
}

/**
 * Return the first `limit` of `numbers` by score, with the best first. If the column `days` is given, the date breaks
 * ties: documents without a day come first, then later days before earlier ones. Finally the lower number comes first.
 * The date has no measured gain or loss: without it ties would be in the order of addresses.
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

/**
 * Return those of `numbers` that can be among the first `limit`, because sorting thousands of others would take most of
 * the time.
 */
function likely(numbers, scores, limit) {
  if (numbers.length <= limit) return numbers;
  const sorted = Float64Array.from(numbers, (number) => scores[number]).sort();
  const least = sorted[sorted.length - limit] * Math.exp(-2 * TIE);
  return numbers.filter((number) => scores[number] >= least);
}

/** Return the first `limit` of `numbers` by day, with the latest first and those without a day last, then by score. */
export function latest(numbers, scores, limit, days) {
  return [...numbers].sort((a, b) => days[b] - days[a] || scores[b] - scores[a] || a - b).slice(0, limit);
}
