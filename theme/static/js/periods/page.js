// This script computes the ends of periods fixed by law. Without it the page is a table of all periods. What a visitor
// enters stays in this browser: it is in no request and in no address. The template provides these hooks:
//
//   form[data-periods]        the root; data-periods is the address of periods.json, data-root that of the root of the
//                             site, data-timezone the time zone that decides which day is today
//   [data-periods-situation]  the situation of the visitor, which narrows the events
//   [data-periods-event]      the event from which periods are counted; its options are made here
//   [data-periods-help]       how to find the day of that event
//   [data-periods-only]       that only one period is counted, with the button that leads to all
//   [data-periods-asks]       the place for the questions that decide a period
//   [data-question]           a fieldset of the component “ask”: the day
//   [data-periods-clear]      the button that clears the form
//   [data-periods-status]     what was computed, in words
//   [data-periods-live]       the same words in a live region (role="status") for screen readers
//   [data-periods-answers]    the list of computed days

import { readWholeDay, showFault, watchFaults } from "../page/questions.js";
import { dayIn } from "../page/clock.js";
import { withData } from "../page/fetching.js";
import { announcer } from "../page/announce.js";
import { answers, item } from "../reckoning/answer.js";
import { reckon } from "../reckoning/reckoning.js";
import { Asking } from "./asking.js";
import { Starts } from "./starts.js";
import { summary } from "./summary.js";

const form = document.querySelector("[data-periods]");
const status = document.querySelector("[data-periods-status]");

class Calculator {
  constructor({ holidays, events, periods }) {
    const root = new URL(form.dataset.root, location);
    Object.assign(this, { holidays, periods, root });
    this.starts = new Starts(form, events);
    this.asking = new Asking(form, { events, periods, root });
    this.question = form.querySelector("[data-question]");
    this.list = document.querySelector("[data-periods-answers]");
    this.announce = announcer(document.querySelector("[data-periods-live]"));
  }

  start() {
    watchFaults(this.question, readWholeDay);
    form.addEventListener("input", ({ target }) => this.changed(target));
    form.addEventListener("change", ({ target }) => this.changed(target));
    // The days have been computed on input already; submitting only scrolls to them and leaves the address unchanged.
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      showFault(this.question, readWholeDay(this.question).fault);
      document.querySelector("#results").scrollIntoView();
    });
    form.querySelector("[data-periods-clear]").addEventListener("click", () => this.clear());
    this.asking.onAll(() => this.ask());
    window.addEventListener("hashchange", () => this.chooseAsked());
    this.starts.narrow(); // browsers may restore the situation
    this.ask();
    this.chooseAsked();
  }

  changed(target) {
    if (target === this.starts.situation) this.starts.narrow();
    if (target === this.starts.situation || target === this.starts.select) this.ask();
    else this.count();
  }

  ask(only = null) {
    this.asking.ask(this.starts.event?.id, only);
    this.count();
  }

  clear() {
    form.reset();
    this.asking.clear();
    showFault(this.question);
    this.starts.narrow();
    this.ask();
    this.starts.situation.focus();
  }

  count() {
    const { event } = this.starts;
    this.starts.help();
    const day = readWholeDay(this.question).answer;
    const standing = this.asking.standing(event?.id);
    const found = event && day ? answers(standing.counted, day, this.holidays, reckon) : [];
    for (const part of form.querySelectorAll("[data-question], [type=submit]"))
      part.hidden = !standing.counted.length;
    const today = dayIn(form.dataset.timezone, new Date());
    this.list.replaceChildren(...found.map((each) => item(each, day, today, this.holidays, this.root)));
    const words = summary(event, day, found.length, standing);
    if (words !== status.textContent) this.announce(words);
    status.textContent = words;
  }

  /** Choose the event of the period that the address names; the page of a period links to its row in the table. */
  chooseAsked() {
    const asked = this.periods.find(({ id }) => location.hash === `#period-${id}`);
    if (!asked) return;
    this.starts.choose(asked.events[0]);
    this.ask(asked);
    form.querySelector("[data-periods-asks] input, [data-question]:not([hidden]) input")?.focus();
  }
}

const open = () =>
  withData(
    form.dataset.periods,
    (data) => new Calculator(data).start(),
    (fault) => {
      form.hidden = true;
      status.textContent = `${fault}下面是全部期限，可以自己对照。`;
    },
  );

if (form) open();
