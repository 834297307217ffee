// This module judges what was found for a query that is no name of a page: whether it answers, or only touches a part
// of what was typed. It is fetched beside the first documents.

import { datedName } from "./answers.js";
import { heldWords } from "./held_words.js";
import { meant } from "./near_names.js";
import { nearest } from "./nearest.js";

// A document with a lower score than this, divided by the number of characters typed, matches by chance. A score is
// relative to the whole query, and half of a long story says more than half of two words. The value was fitted to 1,100
// questions that have a page and 360 that have none (`test --content` asks them again).
const LEAST_KNOWN = 1.5;

// A document that holds less than half of the query does not answer it, and one with less than a quarter is not even
// near. With both values and the score, 397 of 398 questions that have a page are answered, and of 360 that have none
// 295 are told to have no answer.
const LEAST_HELD = 1 / 2;
const LEAST_NEAR = 1 / 4;
// A title that holds more than half of the characters typed, each of which counts for a half, is near: 道交法 is short
// for it, or 科谱奖 is mistyped. 生锈 is not near 生态.
const MOST_BY_CHANCE = 1 / 4;
const LOOKED_AT = 5;
const PAIR = /\p{Script=Han}{2}/u;

/**
 * Return a promise of {suggestion, unknown, numbers, near}: what was perhaps meant by `typed`, or ""; where to go if
 * nothing answers, as client.js describes it; and those of the documents `found` (`join` in ranking.js) and of `shown`,
 * [{number, document}], that are not there by a few characters, or that are near if nothing answers. `matches` are what
 * was joined.
 */
export async function judged(search, typed, found, shown, matches) {
  const { index } = search;
  const exact = matches[0].best === 1 || !!matches.at(-1).rows?.includes(1);
  if (exact && knows(index, typed, found, () => 1)) return {};
  const suggestion = exact ? "" : await meant(index, typed, shown);
  const shareOf = heldShare(await search.match(typed, !PAIR.test(typed)), found, matches);
  const texts = shown.slice(0, LOOKED_AT).map(({ document }) => textOf(search, document));
  const known = knows(index, typed, found, shareOf) || isSaid(typed, texts);
  const isNear = (number) => shareOf(number) >= (known ? Number.MIN_VALUE : LEAST_NEAR);
  const [numbers, near] = [found.numbers.filter(isNear), shown.filter(({ number }) => isNear(number))];
  if (known) return { suggestion, numbers, near };
  const words = near.length ? heldWords(typed, texts) : [];
  return { suggestion, unknown: { ...nearest(near), words }, numbers, near };
}

/**
 * Return a function of a document's number, which gives the largest share of a reading that it holds. `firm` is the
 * match of the query without single characters; the other readings are matched without them anyway.
 */
function heldShare(firm, found, [loose, ...others]) {
  return (number) => {
    const { rows } = others[found.ways[number] - 1] ?? {};
    if (rows) return rows[number] === 1 ? 1 : LEAST_NEAR;
    const share = Math.max(firm.shares[number], ...others.map(({ shares, rows }) => (rows ? 0 : shares[number])));
    return share === 0 && loose.shares[number] > MOST_BY_CHANCE ? LEAST_NEAR : share;
  };
}

/** Return whether one of `texts` says all that was typed, but for the words that ask for a date. */
function isSaid(typed, texts) {
  const said = (datedName(typed) || typed).trim();
  return said.length > 1 && texts.some((text) => text.includes(said));
}

/** Return whether anything that was found for `typed` holds enough of it, by more than chance. */
function knows({ text }, typed, { numbers, scores }, shareOf) {
  const least = LEAST_KNOWN / Array.from(text.bare(typed)).length;
  return numbers.some((number) => scores[number] >= least && shareOf(number) >= LEAST_HELD);
}

function textOf(search, document) {
  const { summary, text } = search.texts(document);
  const names = [document.title, ...document.aliases].map(search.index.text.fold);
  return [...names, summary.folded, text.folded].join(" ");
}
