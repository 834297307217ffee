// This module computes the state of a thing at a given time, in milliseconds as Date.now() returns it, from the data
// that pages carry. It is the browser's half of plugins/standing/, which writes these data;
// tests/contract/standing.json tests both. It does not touch the DOM.

import { DAY } from "./clock.js";

/** What ends in this many days or fewer ends soon. */
export const SOON = 14;

/** Return whether `moment`, like 2026-12-18T17:00+08:00, has come at the time `now`. */
export const over = (moment, now) => Date.parse(moment) <= now;

/**
 * Return {tone, label} of the state at the time `now`; `states` has a line “until tone label” for each state, in order.
 */
export function stateAt(states, now) {
  const lines = states.split("\n").map((line) => line.match(/(\S+) (\S+) (.*)/u));
  const [, , tone, label] = lines.find(([, until]) => !over(until, now));
  return { tone, label };
}

/** Return the number of days from `now` to `moment`, in the time zone in which the moment is written. */
export function daysTo(moment, now) {
  const read = Date.parse(`${moment.slice(0, 16)}Z`) - Date.parse(moment);
  return Math.floor(Date.parse(moment.slice(0, 10)) / DAY) - Math.floor((now + read) / DAY);
}

/** Return “今天”, “明天” or “还有 3 天”. */
export const leftInWords = (days) => ["今天", "明天"][days] ?? `还有 ${days} 天`;

/**
 * Return in words how long it takes until the first of `moments`, which are separated by spaces. After that it is “已开始”
 * until the last of them has come, and then “已过”.
 */
export function left(moments, now) {
  const [first, last = first] = moments.split(" ");
  const days = daysTo(first, now);
  if (over(last, now)) return "已过";
  return days < 0 ? "已开始" : leftInWords(days);
}
