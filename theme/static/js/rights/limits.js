// This module shows the time limits of a problem and asks for the day from which they are counted, as soon as it is
// decided that they apply. It computes the last day like the page of all periods, and keeps nothing of what is entered.

import { readWholeDay, watchFaults } from "../page/questions.js";
import { element } from "../page/element.js";
import { answers, shortItem } from "../reckoning/answer.js";
import { reckon } from "../reckoning/reckoning.js";

/**
 * Return [[limit, ...], ...]: `limits`, grouped by the events from which they are counted, each with its `period` from
 * `periods`, a Map(slug -> period). A limit without a period is a group of its own, in its place.
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

/** One of `groups` on the page: its limits and, if some of them can be counted, a question for the day. */
export class Group {
  /**
   * `limits` is one of `groups`; the question is made from `template`. `data` is the content of periods.json,
   * `decidings` a Map(slug -> Deciding) for the periods that ask something first, `heard` announces text to screen
   * readers. A Deciding that stands nowhere yet is shown beside its limit.
   */
  constructor(limits, number, template, { data, today, heard, decidings }) {
    Object.assign(this, { limits, data, today, heard, decidings });
    const list = element("ul", { className: "time-limits__list" }, ...limits.map((limit) => this.shown(limit)));
    const shown = element("div", { className: "time-limits" }, list);
    this.node = element("div", { className: "problem-finder__limit" }, shown);
    if (!this.periods.length) return;
    this.question = questionOf(number, template);
    this.days = element("ol", { className: "problem-finder__days" });
    this.question.addEventListener("input", () => this.count(true));
    watchFaults(this.question, readWholeDay);
    for (const { deciding } of this.periods) deciding?.node.addEventListener("change", () => this.settle());
    this.node.append(this.question, this.days);
    this.settle();
  }

  /** Return the item of `limit`, with the questions that decide it unless they stand elsewhere. */
  shown({ item, period }) {
    const deciding = this.decidings.get(period?.id);
    if (deciding && !deciding.node.parentNode)
      item
        .querySelector(".time-limits__cases")
        .replaceWith(element("div", { className: "time-limits__asked" }, deciding.node));
    return item;
  }

  /** [{item, period, deciding}] of the limits that have a period. */
  get periods() {
    return this.limits
      .filter(({ period }) => period)
      .map(({ item, period }) => ({ item, period, deciding: this.decidings.get(period.id) }));
  }

  /** The event from which the visitor's case is counted: its id. */
  get event() {
    const [{ period }] = this.periods;
    return this.periods.map(({ deciding }) => deciding?.from).find(Boolean) ?? period.events[0];
  }

  get counted() {
    return this.periods
      .map(({ period, deciding }) => (deciding ? deciding.counted(this.event) : period))
      .filter(Boolean);
  }

  /** Show of each limit what the answers have left of it, and ask for the day if one of them can be counted. */
  settle() {
    for (const { item, deciding } of this.periods) if (deciding) settled(item, deciding);
    const { counted } = this;
    this.question.hidden = !counted.length;
    this.question.querySelector("legend").textContent = `${this.starts().join("或者")}是哪一天`;
    this.count(false);
  }

  starts() {
    const [{ period }] = this.periods;
    const decided = this.periods.some(({ deciding }) => deciding?.from);
    const label = (id) => this.data.events.find((event) => event.id === id)?.label ?? id;
    return (decided ? [this.event] : period.events).map(label);
  }

  count(aloud) {
    const { counted } = this;
    const day = counted.length ? readWholeDay(this.question).answer : null;
    const found = day ? answers(counted, day, this.data.holidays, reckon) : [];
    this.days.replaceChildren(...found.map((each) => shortItem(each, day, this.today, this.data.holidays)));
    if (!day || !aloud) return;
    const words = found.map(({ period, day: last }) => `${period.title}：${last}`).join("；");
    this.heard(words || "这一天在有关法律换版以后或者以前，请看那一版的条文。");
  }
}

// The item of a limit says “先看情形” until the questions are answered, then how long it is, or that it does not apply.
function settled(item, deciding) {
  const { outcome } = deciding.verdict;
  const length = item.querySelector(".time-limits__length");
  length.classList.toggle("time-limits__length--open", outcome !== "applies");
  length.textContent = outcome === "applies" ? deciding.length : deciding.words || "先看情形";
  item.classList.toggle("time-limits__item--not", outcome === "not");
  item.querySelector(".time-limits__cases")?.toggleAttribute("hidden", true);
}

function questionOf(number, template) {
  const question = template.content.querySelector("fieldset").cloneNode(true);
  const id = `ask-limit-${number}`;
  for (const part of question.querySelectorAll("[id]")) part.id = part.id.replace("ask-limit", id);
  question.id = id;
  return question;
}
