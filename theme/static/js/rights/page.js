// This script leads from a rights problem to what to do, above the list of all problems. Without it there is only the
// list. What is chosen, ticked and entered stays in this browser; what is fetched is the page of the problem, and the
// periods of all. The template gives these hooks:
//
//   [data-problems]            the root; data-periods = address of periods.json or "", data-day = the day of the build
//                              in words, data-timezone = where today is today, data-root = address of the site's root
//   [data-problems-topics], [data-problems-list]
//                              the two questions; in the second [data-topic] = that of a problem, and its radio button
//                              has value = slug, data-page = address, data-ask = whom to ask about what
//   [data-problems-where], [data-problems-district], [data-problems-onward], [data-problems-fault]
//   [data-problems-answer]     where the answer goes; [data-problems-live] tells of it; [data-problems-date] is a
//                              question to copy
//   [data-problems-whom]       beside the root, hidden: whom to ask, for every topic and district

import { dayIn } from "../page/clock.js";
import { dataAt, inWords } from "../page/fetching.js";
import { announcer } from "../page/announce.js";
import { element } from "../page/element.js";
import { inTime } from "../page/in_time.js";
import { once } from "../page/once.js";
import { tell } from "../page/tell.js";
import { answering } from "../page/whom.js";
import { checklist } from "./evidence.js";
import { group, groups } from "./limits.js";
import { fetchProblem } from "./problem.js";

const periodsAt = once(dataAt);

class Finder {
  constructor(root) {
    this.root = root;
    this.form = root.querySelector("form");
    this.answer = this.find("answer");
    this.announce = announcer(this.find("live"));
    this.whom = [...document.querySelectorAll("[data-problems-whom] [data-topic]")].map((node) => ({
      node,
      ...node.dataset,
    }));
  }

  find = (name) => this.root.querySelector(`[data-problems-${name}]`);

  get chosen() {
    return this.form.querySelector("input[name=problem]:checked");
  }

  start() {
    this.form.addEventListener("change", ({ target }) => {
      this.fault("");
      if (target.name === "problem-topic") this.narrow(target.value);
      else if (target.matches("[data-problems-district]") && this.shown) this.showWhom();
    });
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (this.chosen) this.open(this.chosen);
      else this.fault("先选一个最接近的问题；都不像的，看下面的全部事项，或者打页底的电话。");
    });
    const topic = this.form.querySelector("input[name=problem-topic]:checked"); // a browser may have kept it
    if (topic) this.narrow(topic.value);
  }

  /** Show the problems of `topic`; one of another topic is no longer chosen. */
  narrow(topic) {
    for (const choice of this.root.querySelectorAll("[data-topic]")) {
      choice.hidden = choice.dataset.topic !== topic;
      if (choice.hidden) choice.querySelector("input").checked = false;
    }
    for (const name of ["list", "where", "onward"]) if (this.find(name)) this.find(name).hidden = false;
    const count = this.root.querySelectorAll("[data-topic]:not([hidden])").length;
    this.announce(`${count} 个问题，请选一个。`);
  }

  fault(words) {
    tell(this.find("fault"), words);
    if (words) this.announce(words);
  }

  async open(choice) {
    try {
      const [problem, periods] = await Promise.all([inTime(fetchProblem(choice.dataset.page)), this.periods()]);
      if (choice !== this.chosen) return; // another one has been chosen meanwhile
      this.shown = choice;
      this.answer.replaceChildren(...this.parts(choice, problem, periods));
      this.showWhom();
      this.answer.hidden = false;
      this.answer.focus({ preventScroll: true });
      this.answer.scrollIntoView();
    } catch (error) {
      console.error(error);
      this.fault(`${inWords(error)}也可以从下面的列表里打开。`);
    }
  }

  /** Promises {data, fault}: the data of periods.json, or why there are none; then limits are told and not counted. */
  async periods() {
    const { periods: address } = this.root.dataset;
    if (!address) return { fault: "" };
    try {
      return { data: await periodsAt(address), fault: "" };
    } catch (error) {
      console.error(error);
      return { fault: `${inWords(error)}哪一天截止要照下面写的自己算。` };
    }
  }

  parts(choice, problem, { data, fault }) {
    const page = choice.dataset.page;
    const day = element("span", { className: "problem-finder__day" }, `（截至${this.root.dataset.day}）`);
    const note = (text) => element("p", { className: "problem-finder__note" }, text);
    const uncounted = fault && problem.limits.length ? [note(fault)] : [];
    const title = element("h2", { id: "problem-answer-title" }, problem.title);
    this.answer.setAttribute("role", "region");
    this.answer.setAttribute("aria-labelledby", title.id);
    return [
      title,
      ...problem.warnings,
      columns(
        [
          part(["法律怎么说", day], problem.law),
          part(
            ["留好证据"],
            [checklist(choice.value, problem.evidence), note("勾上的只留在这个标签页里，关上就没有了。")],
          ),
        ],
        [
          part(["别错过时间"], [...uncounted, ...this.limits(problem.limits, data)]),
          part(["先找谁"], [element("div", { className: "whom__first", id: "problem-whom" })]),
          part(["各个机构管什么"], problem.bodies),
          part(["我们做不到的"], problem.cannot),
        ],
      ),
      element(
        "p",
        { className: "problem-finder__buttons" },
        element("a", { className: "button", href: new URL("sheet/", new URL(page, location)) }, "一页纸，打印带走"),
        element("a", { className: "quiet-button", href: page }, "看全文和每一步怎样做"),
        this.again(),
      ),
    ];
  }

  limits(limits, data) {
    const periods = new Map((data?.periods ?? []).map((period) => [period.id, period]));
    const today = dayIn(this.root.dataset.timezone, new Date());
    return groups(limits, periods).map((each, number) =>
      group(each, number + 1, this.find("date"), data, today, this.announce),
    );
  }

  again() {
    const button = element("button", { className: "quiet-button", type: "button" }, "换一个问题");
    button.addEventListener("click", () => {
      this.answer.hidden = true;
      this.shown = null;
      (this.chosen ?? this.form.querySelector("input")).focus();
      this.root.scrollIntoView();
    });
    return button;
  }

  /** Whom to ask first about the shown problem, in the chosen district. */
  showWhom() {
    const [first] = answering(this.whom, this.shown.dataset.ask, this.find("district")?.value || "everywhere");
    const place = this.answer.querySelector("#problem-whom");
    const content = first
      ? first.node.querySelector(".whom__first").cloneNode(true).childNodes
      : [element("p", {}, "见下面各个机构。")];
    place.replaceChildren(...content);
    this.announce(place.querySelector(".whom__name")?.textContent ?? "");
  }
}

/** A titled part of the answer, or nothing without content. */
function part(title, content) {
  return content.length
    ? element("section", { className: "problem-finder__part" }, element("h3", {}, ...title), ...content)
    : "";
}

/** Parts below each other, side by side where there is room. */
function columns(...all) {
  return element(
    "div",
    { className: "problem-finder__columns" },
    ...all.map((parts) => element("div", { className: "problem-finder__column" }, ...parts)),
  );
}

for (const root of document.querySelectorAll("[data-problems]")) new Finder(root).start();
