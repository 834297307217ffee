// The page “what may I apply for”. Without this file it shows the conditions of each round. Answers stay in this
// browser: they are in no request and in no address. The template gives these hooks:
//
//   form[data-apply]       the root; data-rules = address of rounds.json, data-root = address of the site's root
//   [data-question]        a fieldset of the component “ask”; data-answer = sort of its answer
//   [data-apply-clear]     a button
//   [data-apply-status], [data-apply-live]   how many one may apply for: to see, and with role="status" to hear
//   [data-apply-rounds]    the list; in it [data-apply-round] = id of a round with rules, and in that, data-apply-:
//   -title                 the link to the round
//   -left                  how many days are left
//   -answer                empty; the verdict and why
//   -more                  what folds once there is a verdict
//   template[data-apply-verdict]             a verdict as the page shows it

import { withData } from "../page/fetching.js";
import { announcer } from "../page/announce.js";
import { clearContradictions, read, showFault, watchFaults } from "../page/questions.js";
import { chancesIn, counted } from "../eligibility/chance.js";
import { VERDICTS } from "../eligibility/engine.js";
import { forget, keep, recall } from "../eligibility/memory.js";

const form = document.querySelector("[data-apply]");
const ORDER = [...VERDICTS.values(), "已截止"];

function start(rounds) {
  const list = document.querySelector("[data-apply-rounds]");
  const status = document.querySelector("[data-apply-status]");
  const announce = announcer(document.querySelector("[data-apply-live]"));
  const questions = [...form.querySelectorAll("[data-question]")];
  const root = new URL(form.dataset.root, location);
  const chances = chancesIn(list, rounds, root, questionUrl);
  const answersNow = () =>
    Object.fromEntries(
      questions
        .map((question) => [question.dataset.question, read(question).answer])
        .filter(([, answer]) => answer !== null),
    );

  /** Compare all rounds with the answers; those one may apply for come first, then by deadline. */
  function compare(answers) {
    for (const chance of chances) chance.show(answers, Date.now());
    const rank = ({ verdict }) => ORDER.indexOf(verdict);
    const sorted = [...chances].sort((a, b) => rank(a) - rank(b) || a.end.localeCompare(b.end));
    list.prepend(...sorted.map(({ item }) => item));
    const words = counted(chances) || "回答问题，马上对照。";
    if (words !== status.textContent) announce(words);
    status.textContent = words;
  }

  form.addEventListener("input", ({ target }) => {
    const question = target.closest("[data-question]");
    clearContradictions(question, target);
    const answers = answersNow();
    keep(form, answers);
    compare(answers);
  });
  for (const question of questions) watchFaults(question);
  // What is answered has been compared already, and the address stays as it is.
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    document.querySelector("#results").scrollIntoView();
  });
  form.querySelector("[data-apply-clear]").addEventListener("click", () => {
    form.reset();
    forget();
    questions.forEach((question) => showFault(question));
    compare({});
    focusOn(questions[0]);
  });
  list.addEventListener("click", (event) => {
    const link = event.target.closest('a[href^="#ask-"]');
    if (!link) return;
    event.preventDefault();
    focusOn(document.getElementById(link.hash.slice(1)));
  });
  for (const more of list.querySelectorAll("[data-apply-more]")) more.open = false;
  recall(form);
  compare(answersNow());
}

const questionUrl = (label) => `#${document.querySelector(`[data-question="${CSS.escape(label)}"]`).id}`;

function focusOn(question) {
  const box = question.querySelector("input:checked") ?? question.querySelector("input");
  box.focus({ preventScroll: true });
  question.scrollIntoView({ block: "center" });
}

const open = () =>
  withData(form.dataset.rules, start, (fault) => {
    form.hidden = true;
    document.querySelector("[data-apply-status]").textContent = `${fault}下面是各项的条件原文，可以自己对照。`;
  });

if (form) open();
