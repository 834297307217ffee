// This module computes the day on which a period ends by the calendar alone. It is the browser's half of
// plugins/reckoning/counting.py, which cites the statutes. Days are in ISO form.

import { lastOfMonth } from "../page/dates.js";

const parts = (day) => day.split("-").map(Number);
const iso = (at) => new Date(at).toISOString().slice(0, 10);

/**
 * Return the last day of a period of `amount` of `unit` after an event on the day `start`. `ends` is a rule that
 * counting.py describes. A negative amount counts back.
 */
export function endOf(start, amount, unit, ends = "对应日") {
  if (ends === "年末") return `${parts(start)[0] + amount}-12-31`;
  if (unit === "日") return plus(start, ends === "前一日" ? amount - 1 : amount);
  const day = corresponding(start, unit === "年" ? amount * 12 : amount);
  return ends === "前一日" && day.slice(8) === start.slice(8) ? plus(day, -1) : day;
}

/**
 * Return the day with the number of `day` in the month `months` later, or the last day of that month if it has none.
 */
export function corresponding(day, months) {
  const [year, month, number] = parts(day);
  const at = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(at / 12), (((at % 12) + 12) % 12) + 1];
  return iso(Date.UTC(toYear, toMonth - 1, Math.min(number, lastOfMonth(toYear, toMonth))));
}

/** Return the day that is `days` days after `day`. */
export function plus(day, days) {
  const [year, month, number] = parts(day);
  return iso(Date.UTC(year, month - 1, number + days));
}

/** Return the weekday of `day`: 0 for Sunday to 6 for Saturday. */
export const weekday = (day) => new Date(`${day}T00:00Z`).getUTCDay();
