// This module counts the day on which a period ends by the calendar alone. It is the browser's half of
// plugins/reckoning/counting.py, which has the statutes. Days are in ISO form.

import { lastOfMonth } from "../page/dates.js";

const parts = (day) => day.split("-").map(Number);
const iso = (at) => new Date(at).toISOString().slice(0, 10);

/** The last day of `amount` of `unit` after the event of the day `start`; a negative amount counts back. */
export function endOf(start, amount, unit, ends = "对应日") {
  if (ends === "年末") return `${parts(start)[0] + amount}-12-31`;
  if (unit === "日") return plus(start, ends === "前一日" ? amount - 1 : amount);
  const day = corresponding(start, unit === "年" ? amount * 12 : amount);
  return ends === "前一日" && day.slice(8) === start.slice(8) ? plus(day, -1) : day;
}

/** The day that corresponds to `day` so many months later; the last of the month when the month has none. */
export function corresponding(day, months) {
  const [year, month, number] = parts(day);
  const at = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(at / 12), (((at % 12) + 12) % 12) + 1];
  return iso(Date.UTC(toYear, toMonth - 1, Math.min(number, lastOfMonth(toYear, toMonth))));
}

/** The day so many days after `day`. */
export function plus(day, days) {
  const [year, month, number] = parts(day);
  return iso(Date.UTC(year, month - 1, number + days));
}

/** 0 for Sunday to 6 for Saturday. */
export const weekday = (day) => new Date(`${day}T00:00Z`).getUTCDay();
