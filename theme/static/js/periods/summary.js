// This module says in one line what the form has led to; tests/browser/test_periods.py tests the wording.

import { chineseDate } from "../page/dates.js";

/**
 * Return the line for an `event` (or undefined), a `day` (or null), the `number` of computed days, and the standing of
 * the periods that asking.js returns.
 */
export function summary(event, day, number, { counted, open, others }) {
  if (!event) return "先选是哪种情形、从哪一天算起，填上日期，马上算出来。";
  if (!counted.length) return open ? "先回答问题，再填日期。" : `${others.join("；")}。没有日子可以算。`;
  const more = open ? `还有 ${open} 项要先回答问题。` : "";
  if (!day) return `填上这一天的日期，马上算出来。${more}`;
  const from = `${chineseDate(day)}（${event.label}）`;
  return number
    ? `从${from}算起，有 ${number} 个日子。${more}`
    : `从${from}算起，本页没有适用的期限：这一天在有关法律换版以后或者以前，请看那一版的条文。${more}`;
}
