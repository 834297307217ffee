// This module computes the ends of a period fixed by law from the day of an event. It is the browser's half of
// plugins/reckoning/reckoning.py, which describes periods and results; tests/contract/periods.json tests both modules.

import { endOf } from "./counting.js";
import { landing } from "./holidays.js";

/**
 * Return {standing, ends} of `period` for an event on the day `event`, or null if its rule is not for events of that
 * day.
 */
export function reckon(period, event, holidays) {
  const { valid_from: from, valid_to: to } = period;
  if ((from && event < from) || (to && event > to)) return null;
  const ends = period.ranges.map((range) => end(period, range, event, holidays));
  return { standing: standing(period, event, ends), ends };
}

function end(period, { for: whom, amount, unit }, event, holidays) {
  const plain = period.back ? endOf(event, -amount, unit) : endOf(event, amount, unit, period.ends);
  const { day, state } = landing(plain, period.back ? "不顺延" : holiday(period), holidays);
  const extensions = period.extensions.map((more) => extension(period, more, event, day, holidays));
  return { for: whom, plain, day, state, extensions };
}

// An extension that is counted from the end of the period begins on the day to which that end has moved: that day is
// the 期限届满之日.
function extension(period, { amount, unit, from }, event, day, holidays) {
  const plain = endOf(from === "起算日" ? event : day, amount, unit);
  return { plain, ...landing(plain, holiday(period), holidays) };
}

// Where the law leaves open whether an end moves, the end of a period of the other side does: nobody is called late
// before the last day that may be theirs.
const holiday = ({ holiday: rule, theirs }) => (rule === "可能顺延" && theirs ? "顺延" : rule);

function standing({ valid_to: to, since }, event, ends) {
  if (to && ends.some(({ plain }) => plain > to)) return "crosses";
  return since && event < since ? "earlier" : "applies";
}
