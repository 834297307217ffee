// This module shows the time limits of a problem and asks for the day from which they count. It counts the last day as
// the page of all periods does, and keeps nothing of what is entered.

import { readWholeDay, watchFaults } from "../page/questions.js";
import { element } from "../page/element.js";
import { answers, shortItem } from "../reckoning/answer.js";
import { reckon } from "../reckoning/reckoning.js";

/**
 * [[limit, ...], ...]: `limits` that count from the same events stand together, with their `period` from `periods` =
 * Map(slug -> period); those without one stand alone, at their place.
 */
export function groups(limits, periods) {
  const found = new Map();
  for (const [place, limit] of limits.entries()) {
    const period = periods.get(limit.period);
    const key = period ? period.events.join(" ") : `alone ${place}`;
    found.set(key, [...(found.get(key) ?? []), { ...limit, period }]);
  }
  return [...found.values()];
}

/**
 * Elements for one of `groups`: its limits, and a question for the day if they can be counted. `data` is that of
 * periods.json.
 */
export function group(limits, number, template, data, today, heard) {
  const list = element("ul", { className: "time-limits__list" }, ...limits.map(({ item }) => item));
  const counted = limits.map(({ period }) => period).filter(Boolean);
  const limit = element(
    "div",
    { className: "problem-finder__limit" },
    element("div", { className: "time-limits" }, list),
  );
  if (!counted.length) return limit;
  const question = questionOf(counted[0], number, template, data.events);
  const days = element("ol", { className: "problem-finder__days" });
  question.addEventListener("input", () => {
    const day = readWholeDay(question).answer;
    const found = day ? answers(counted, day, data.holidays, reckon) : [];
    days.replaceChildren(...found.map((each) => shortItem(each, day, today, data.holidays)));
    if (day)
      heard(
        found.length
          ? found.map(({ period, day: last }) => `${period.title}：${last}`).join("；")
          : "这一天在有关法律换版以后或者以前，请看那一版的条文。",
      );
  });
  watchFaults(question, readWholeDay);
  limit.append(question, days);
  return limit;
}

function questionOf(period, number, template, events) {
  const question = template.content.querySelector("fieldset").cloneNode(true);
  const id = `ask-limit-${number}`;
  for (const part of question.querySelectorAll("[id]")) part.id = part.id.replace("ask-limit", id);
  question.id = id;
  const names = period.events.map((name) => events.find((event) => event.id === name)?.label ?? name);
  question.querySelector("legend").textContent = `${names.join("或者")}是哪一天`;
  return question;
}
