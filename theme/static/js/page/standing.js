// This module says where a thing stands at a time, in milliseconds as Date.now() has it: it reads what pages carry in
// plain data on the reader's clock. It is the browser's half of plugins/standing/, which writes that data;
// tests/contract/standing.json holds both. It touches no DOM.

import { DAY } from "./clock.js";

/** Days: what ends in so many or fewer ends soon. */
export const SOON = 14;

/** Whether `moment`, like 2026-12-18T17:00+08:00, has come at the time `now`. */
export const over = (moment, now) => Date.parse(moment) <= now;

/** Of `states`, a line each, “until tone label”, that which holds: {tone, label}. */
export function stateAt(states, now) {
  const lines = states.split("\n").map((line) => line.match(/(\S+) (\S+) (.*)/u));
  const [, , tone, label] = lines.find(([, until]) => !over(until, now));
  return { tone, label };
}

/** Days from now to that of `moment`, on the clock that it is written by. */
export function daysTo(moment, now) {
  const read = Date.parse(`${moment.slice(0, 16)}Z`) - Date.parse(moment);
  return Math.floor(Date.parse(moment.slice(0, 10)) / DAY) - Math.floor((now + read) / DAY);
}

/** “今天”, “明天”, “还有 3 天”. */
export const leftInWords = (days) => ["今天", "明天"][days] ?? `还有 ${days} 天`;

/** How long until `moments`: to the first of them, in words; what begins is “已开始” until the last, then “已过”. */
export function left(moments, now) {
  const [first, last = first] = moments.split(" ");
  const days = daysTo(first, now);
  if (over(last, now)) return "已过";
  return days < 0 ? "已开始" : leftInWords(days);
}
