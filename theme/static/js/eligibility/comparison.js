// This module compares one answer with one value of a rule. It is the browser's half of
// plugins/eligibility/comparison.py, which defines what an answer is.

import { lastOfMonth } from "../page/dates.js";

/**
 * Return the first day that the date `answer` may mean; the answer may lack the day or the month, like 1986 or 1986-07.
 */
const first = (answer) => answer + "2026-01-01".slice(answer.length);

function last(answer) {
  const month = answer.length === 4 ? `${answer}-12` : answer;
  return month.length === 7 ? `${month}-${lastOfMonth(month.slice(0, 4), month.slice(5, 7))}` : answer;
}

const notBefore = (answer, day) => first(answer) >= day || (last(answer) >= day ? null : false);
const notAfter = (answer, day) => last(answer) <= day || (first(answer) <= day ? null : false);
const contains = (answer, values) => values.some((value) => answer.includes(value));

const COMPARISONS = {
  不早于: notBefore,
  不晚于: notAfter,
  至少: (answer, least) => answer >= least,
  至多: (answer, most) => answer <= most,
  等于: (answer, value) => answer === value,
  不等于: (answer, value) => answer !== value,
  属于: (answer, values) => values.includes(answer),
  包含: contains,
  不包含: (answer, values) => !contains(answer, values),
};

/** Return whether `answer` is to `value` what `compare` says, or null if the answer is too vague to tell. */
export const compares = (answer, compare, value) => COMPARISONS[compare](answer, value);
