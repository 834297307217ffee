// This module decides from answers whether a period fixed by law is there at all: no date before its questions are
// answered. plugins/records/model/deciding.py describes the questions; tests/contract/deciding.json has the cases.

/** The answer to a question by somebody who does not know; every question has it. */
export const UNSURE = -1;

/**
 * Return {shown, outcome, answer} for the questions `asks` of a period and the numbers of the `chosen` answers, the
 * first question first. `shown` is how many questions are to be seen; `outcome` is open, applies, not or unsure;
 * `answer` is the answer that settled it, or null.
 */
export function decided(asks, chosen) {
  for (const [place, { answers }] of asks.entries()) {
    const shown = place + 1;
    const number = chosen[place] ?? null;
    if (number === null) return { shown, outcome: "open", answer: null };
    if (number === UNSURE) return { shown, outcome: "unsure", answer: null };
    const answer = answers[number];
    if (answer.outcome !== "接着问") return { shown, outcome: OUTCOMES[answer.outcome], answer };
  }
  return { shown: asks.length, outcome: "applies", answer: null };
}

const OUTCOMES = { 适用: "applies", 不适用: "not", 还要确认: "unsure" };

/**
 * Return `period` as the `verdict` leaves it for an event whose id is `event`: with the lengths that apply, or null if
 * no day may be computed, because the verdict is not “applies” or wants another event.
 */
export function counted(period, { outcome, answer }, event) {
  if (outcome !== "applies" || (answer?.from && answer.from !== event)) return null;
  return answer?.for ? { ...period, ranges: period.ranges.filter((range) => range.for === answer.for) } : period;
}
