// This module shows a computed day on the page: which period ends on it, what follows, and how it was counted.

import { daysBetween } from "../page/clock.js";
import { chineseDate } from "../page/dates.js";
import { element } from "../page/element.js";
import { SOON } from "../page/standing.js";
import { citation } from "./citation.js";
import { isWeekend } from "./holidays.js";
import { caution, distance, explained, weekdayOf } from "./words.js";

/**
 * Return all ends of `periods` after an event on the day `event`, in order of the day: [{period, range, end, standing,
 * day}].
 */
export function answers(periods, event, holidays, reckon) {
  return periods
    .flatMap((period) => {
      const { standing, ends } = reckon(period, event, holidays) ?? { ends: [] };
      // A period that is counted back ends on the day of the event.
      return ends.map((end, place) => ({
        period,
        range: period.ranges[place],
        end,
        standing,
        day: period.back ? event : end.day,
      }));
    })
    .sort((a, b) => a.day.localeCompare(b.day) || a.period.id.localeCompare(b.period.id));
}

/** Return the list item for one of `answers`; `root` is the address of the site. */
export function item(answer, event, today, holidays, root) {
  const { period, range, end } = answer;
  const title = element("a", { href: new URL(period.url, root) }, period.title);
  return element(
    "li",
    { className: "answer" },
    ...condition(period),
    dayOf(answer, today),
    element("h3", { className: "answer__title" }, title, range.for ? `（${range.for}）` : ""),
    ...meant(answer),
    ...told("期满以后", period.after),
    ...told("说明", period.note),
    ...told("怎样算", explained(period, range, event, end, holidays)),
    citations(period, root),
  );
}

/**
 * Return the list item for one of `answers` on a page that explains the period itself: the day, for whom it holds, and
 * how it was counted.
 */
export function shortItem(answer, event, today, holidays) {
  const { period, range, end } = answer;
  const name = element(
    "p",
    { className: "answer__line" },
    element("b", {}, period.title),
    range.for ? `（${range.for}）` : "",
  );
  return element(
    "li",
    { className: "answer" },
    ...condition(period),
    dayOf(answer, today),
    name,
    ...meant(answer),
    ...told("怎样算", explained(period, range, event, end, holidays)),
  );
}

// A day that exists only under a condition is never shown without that condition. Who has answered the questions of the
// period sees the own case instead.
const condition = ({ condition: only, own }) => {
  const words = own ? `您的情形：${own}` : only && `前提：${only}`;
  return words ? [element("p", { className: own ? "answer__own" : "answer__condition" }, words)] : [];
};

// These lines say whose day it is, what is uncertain about it, and by how much it can be extended.
function meant({ period, end, standing }) {
  const warning = caution(period, standing);
  return [
    element("p", { className: "answer__role" }, role(period, end)),
    ...(warning ? [element("p", { className: "answer__caution" }, warning)] : []),
    ...extensions(period, end),
  ];
}

// This note stands behind a day that may turn out to be a later one.
const orLater = (day, state) => (state === "可能顺延" || (state === "open" && isWeekend(day)) ? "，可能顺延" : "");

function dayOf({ day, end: { state } }, today) {
  const days = daysBetween(today, day);
  const tone = days < 0 ? "closed" : days > SOON ? "open" : "soon";
  return element(
    "p",
    { className: "answer__day" },
    element("time", { className: "answer__date", dateTime: day }, chineseDate(day)),
    ` ${weekdayOf(day)}${orLater(day, state)} `,
    element("strong", { className: `status status--${tone}` }, distance(days)),
  );
}

function role({ nature, who, back }, { day }) {
  if (back) return `${who}：最后一天；从${chineseDate(day)}起可以办`;
  return {
    办理期限: `${who}：最后一天`,
    对方的期限: `${who}：最晚到这一天`,
    存续期: `${who}：到这一天为止`,
    等待期: `${who}：到这一天满`,
  }[nature];
}

const extensions = (period, end) =>
  end.extensions.flatMap(({ day, state }, place) =>
    told(period.extensions[place].name, `到${chineseDate(day)}（${weekdayOf(day)}）${orLater(day, state)}`),
  );

const told = (label, text) =>
  text ? [element("p", { className: "answer__line" }, element("b", {}, `${label}：`), text)] : [];

function citations({ cites, counted }, root) {
  const links = [...new Map([...cites, ...counted].map((cite) => [cite.text, cite])).values()];
  const cited = links.map((cite) => citation(cite, root));
  return element("p", { className: "answer__line" }, element("b", {}, "依据："), ...cited);
}
