// This script counts periods fixed by law. Without it the page is a table of all of them. What is entered stays in this
// browser: it is in no request and in no address. The template gives these hooks:
//
//   form[data-periods]     the root; data-periods = address of periods.json, data-root = address of the site's root,
//                          data-timezone = where today is today
//   select                 the event; [data-periods-help] says how to find its day
//   [data-question]        a fieldset of the component “ask”: the day
//   [data-periods-clear]   a button
//   [data-periods-status], [data-periods-live]   what was counted: to see, and with role="status" to hear
//   [data-periods-answers] the list

import { readWholeDay, showFault, watchFaults } from "../page/questions.js";
import { dayIn } from "../page/clock.js";
import { withData } from "../page/fetching.js";
import { announcer } from "../page/announce.js";
import { chineseDate } from "../page/dates.js";
import { answers, item } from "../reckoning/answer.js";
import { reckon } from "../reckoning/reckoning.js";

const form = document.querySelector("[data-periods]");
const status = document.querySelector("[data-periods-status]");

function start({ holidays, events, periods }) {
  const [select, question] = [form.querySelector("select"), form.querySelector("[data-question]")];
  const [help, list] = [form.querySelector("[data-periods-help]"), document.querySelector("[data-periods-answers]")];
  const announce = announcer(document.querySelector("[data-periods-live]"));
  const root = new URL(form.dataset.root, location);

  function count() {
    const event = events.find(({ id }) => id === select.value);
    const day = readWholeDay(question).answer;
    help.textContent = event?.help ?? "";
    const found =
      event && day
        ? answers(
            periods.filter((period) => period.events.includes(event.id)),
            day,
            holidays,
            reckon,
          )
        : [];
    const today = dayIn(form.dataset.timezone, new Date());
    list.replaceChildren(...found.map((each) => item(each, day, today, holidays, root)));
    const words = summary(event, day, found.length);
    if (words !== status.textContent) announce(words);
    status.textContent = words;
  }

  watchFaults(question, readWholeDay);
  form.addEventListener("input", count);
  // What is entered has been counted already, and the address stays as it is.
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    showFault(question, readWholeDay(question).fault);
    document.querySelector("#results").scrollIntoView();
  });
  form.querySelector("[data-periods-clear]").addEventListener("click", () => {
    form.reset();
    showFault(question);
    count();
    select.focus();
  });

  /** A page about one period leads to its row in the table: its event is chosen. */
  function chooseAsked() {
    const asked = periods.find(({ id }) => location.hash === `#period-${id}`);
    if (!asked) return;
    select.value = asked.events[0];
    count();
    question.querySelector("input").focus();
  }
  window.addEventListener("hashchange", chooseAsked);
  count();
  chooseAsked();
}

function summary(event, day, number) {
  if (!event) return "选好从哪一天算起，填上日期，马上算出来。";
  if (!day) return "填上这一天的日期，马上算出来。";
  const from = `${chineseDate(day)}（${event.label}）`;
  return number
    ? `从${from}算起，有 ${number} 个日子。`
    : `从${from}算起，本页没有适用的期限：这一天在有关法律换版以后或者以前，请看那一版的条文。`;
}

const open = () =>
  withData(form.dataset.periods, start, (fault) => {
    form.hidden = true;
    status.textContent = `${fault}下面是全部期限，可以自己对照。`;
  });

if (form) open();
