// This script leads from a rights problem to what to do, above the list of all problems. Without it there is only the
// list. What is chosen, ticked and entered stays in this browser; the script fetches only the page of the problem and
// the file of all periods. The template provides these hooks:
//
//   [data-problems]            the root; data-periods is the address of periods.json or "", data-day the day of the
//                              build in words, data-timezone the time zone that decides which day is today
//   [data-problems-topics]     the first question: the topic
//   [data-problems-list]       the second question: the problem. It contains:
//     [data-topic]             a problem, by its topic. The value of its radio button is the slug of the problem,
//                              data-page is its address, data-ask the topic about which to ask somebody
//   [data-problems-where]      the third question, about the place, with its <select>:
//     [data-problems-district]
//   [data-problems-onward]     the button that leads to the answer
//   [data-problems-fault]      what is wrong with the choice
//   [data-problems-answer]     the place for the answer
//   [data-problems-live]       a live region (role="status") for screen readers
//   [data-problems-date]       the template of the question for a day
//   [data-problems-whom]       beside the root, hidden: whom to ask, for every topic and district

import { dayIn, lastOfWeek } from "../page/clock.js";
import { chineseDate } from "../page/dates.js";
import { dataAt, inWords } from "../page/fetching.js";
import { announcer } from "../page/announce.js";
import { element } from "../page/element.js";
import { inTime } from "../page/in_time.js";
import { once } from "../page/once.js";
import { tell } from "../page/tell.js";
import { answering } from "../page/whom.js";
import { asking } from "./asking.js";
import { checklist } from "./evidence.js";
import { Group, groups } from "./limits.js";
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
      else this.fault("先选一个最接近的问题；都不像的，看下面的全部事项，或者问页底“求助”里的。");
    });
    const topic = this.form.querySelector("input[name=problem-topic]:checked"); // browsers may restore it
    if (topic) this.narrow(topic.value);
  }

  /** Show the problems of `topic`, and deselect one of another topic. */
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
      if (choice !== this.chosen) return; // another problem has been chosen meanwhile
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

  /**
   * Return a promise of {data, fault}: the content of periods.json, or why it is missing. Limits are then shown, but
   * not computed.
   */
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
    const title = element("h2", { id: "problem-answer-title" }, problem.title);
    this.answer.setAttribute("role", "region");
    this.answer.setAttribute("aria-labelledby", title.id);
    return [
      title,
      ...problem.warnings,
      ...this.steps(problem, data, fault),
      ...this.more(choice, problem),
      element(
        "p",
        { className: "problem-finder__buttons" },
        element("a", { className: "button", href: new URL("sheet/", new URL(page, location)) }, "一页纸，打印带走"),
        element("a", { className: "quiet-button", href: page }, "看全文和每一步怎样做"),
        this.again(),
      ),
    ];
  }

  /** Return the questions that decide, then three steps: what to do this week, until when, and whom to ask. */
  steps({ week, limits }, data, fault) {
    const today = dayIn(this.root.dataset.timezone, new Date());
    const { first, decidings } = asking(limits, data, this.root);
    const questions = part(["先回答"], first); // made first: what stands here is not asked again beside its limit
    const counted = this.limits(limits, { data, today, decidings });
    const missed = fault && limits.length ? [note(fault)] : [];
    return [
      questions,
      step(["这周先做", day(`（到${chineseDate(lastOfWeek(today))}）`)], week),
      step(["最晚到哪一天"], [...missed, ...counted]),
      step(["先找谁"], [element("div", { className: "whom__first", id: "problem-whom" })]),
    ];
  }

  /** Return what explains the steps, and the evidence to keep. */
  more(choice, { law, evidence, bodies, cannot }) {
    const kept = "勾上的只留在这个标签页里，关上就没有了。";
    return [
      columns(
        [part(["留好证据"], [checklist(choice.value, evidence), note(kept)]), part(["各个机构管什么"], bodies)],
        [part(["法律怎么说", day(`（截至${this.root.dataset.day}）`)], law), part(["我们做不到的"], cannot)],
      ),
    ];
  }

  limits(limits, context) {
    const periods = new Map((context.data?.periods ?? []).map((period) => [period.id, period]));
    return groups(limits, periods).map(
      (each, number) => new Group(each, number + 1, this.find("date"), { ...context, heard: this.announce }).node,
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

  /** Show whom to ask first about the shown problem in the chosen district. */
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

const day = (words) => element("span", { className: "problem-finder__day" }, words);
const note = (text) => element("p", { className: "problem-finder__note" }, text);

/** Return a part that is one of the steps, which the stylesheet numbers. */
function step(title, content) {
  const made = part(title, content);
  if (made) made.classList.add("problem-finder__step");
  return made;
}

/** Return a titled part of the answer, or "" if it has no content. */
function part(title, content) {
  return content.length
    ? element("section", { className: "problem-finder__part" }, element("h3", {}, ...title), ...content)
    : "";
}

/** Return columns of parts, which stand side by side if there is room. */
function columns(...all) {
  return element(
    "div",
    { className: "problem-finder__columns" },
    ...all.map((parts) => element("div", { className: "problem-finder__column" }, ...parts)),
  );
}

for (const root of document.querySelectorAll("[data-problems]")) new Finder(root).start();
