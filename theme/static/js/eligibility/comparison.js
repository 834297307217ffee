// This module compares one answer with one value. It is the browser's half of plugins/eligibility/comparison.py, which
// says what an answer is.

import { lastOfMonth } from "../page/dates.js";

/** The first day that the date `answer` may mean: 1986 and 1986-07 are days not named more exactly. */
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

/** Whether `answer` is to `value` what `compare` says; null when the answer is too vague to tell. */
export const compares = (answer, compare, value) => COMPARISONS[compare](answer, value);
