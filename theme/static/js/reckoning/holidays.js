// This module moves the end of a period that falls on a day off. It is the browser's half of
// plugins/reckoning/holidays.py, which cites the statutes and describes `holidays`.

import { plus, weekday } from "./counting.js";

/** Return whether `day` is a working day, or null if the holidays of its year are not known. */
export function isWorkday(day, { first, last, off, work }) {
  const year = Number(day.slice(0, 4));
  if (year < first || year > last) return null;
  return isWeekend(day) ? work.includes(day) : !off.includes(day);
}

export const isWeekend = (day) => [0, 6].includes(weekday(day));

/** Return {day, state}: the day on which a period ends whose last day by the calendar is `day`, and why. */
export function landing(day, rule, holidays) {
  if (rule === "可能顺延")
    return { day, state: { true: "workday", false: rule, null: "open" }[isWorkday(day, holidays)] };
  if (rule !== "顺延") return { day, state: rule };
  let moved = day;
  let worked = isWorkday(moved, holidays);
  while (worked === false) {
    moved = plus(moved, 1);
    worked = isWorkday(moved, holidays);
  }
  if (worked === null) return { day, state: "open" };
  return { day: moved, state: moved === day ? "workday" : "moved" };
}
