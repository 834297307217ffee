// This module shows one answer on the page: the day, which period ends there, what follows, and how it was counted.

import { daysBetween } from "../page/clock.js";
import { chineseDate } from "../page/dates.js";
import { element } from "../page/element.js";
import { SOON } from "../page/standing.js";
import { isWeekend } from "./holidays.js";
import { caution, distance, explained, weekdayOf } from "./words.js";

/** Every end of `periods` after the event of the day `event`, soonest first: [{period, range, end, standing, day}]. */
export function answers(periods, event, holidays, reckon) {
  return periods
    .flatMap((period) => {
      const { standing, ends } = reckon(period, event, holidays) ?? { ends: [] };
      // What is counted back ends with the event itself.
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

/** The item of the list for one of `answers`; `root` is the address of the site. */
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
 * The item for one of `answers` where the page says already what the period is: the day, for whom, how it was counted.
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

// A day that exists only under a condition is never read without it.
const condition = (period) =>
  period.condition ? [element("p", { className: "answer__condition" }, `前提：${period.condition}`)] : [];

// Whose day it is, what is not sure of it, and by how much it can be put off.
function meant({ period, end, standing }) {
  const warning = caution(period, standing);
  return [
    element("p", { className: "answer__role" }, role(period, end)),
    ...(warning ? [element("p", { className: "answer__caution" }, warning)] : []),
    ...extensions(period, end),
  ];
}

// What is added to a day that may turn out to be a later one.
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
  const link = ({ text, url }) =>
    element(
      "span",
      { className: "citation" },
      element("a", { className: "citation__link", href: new URL(url, root) }, text),
    );
  return element("p", { className: "answer__line" }, element("b", {}, "依据："), ...links.map(link));
}
