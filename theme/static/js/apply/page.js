// This script runs the page “what may I apply for”: it compares the answers of a visitor with the rules of every round.
// A question that no open round needs any more, after the answers before it, is hidden. Without it the page shows the
// conditions of each round. Answers stay in this browser: they are in no request and in
// no address. The template provides these hooks:
//
//   form[data-apply]       the root; data-rules is the address of rounds.json, data-root that of the root of the site
//   [data-question]        a fieldset of the component “ask”; data-answer is the type of its answer
//   [data-apply-clear]     the button that clears the form
//   [data-apply-status]    how many rounds have which verdict, in words
//   [data-apply-live]      the same words in a live region (role="status") for screen readers
//   [data-apply-rounds]    the list of rounds
//   [data-apply-round]     in that list, a round with rules; the value is its id. It contains:
//     [data-apply-title]   the link to the round
//     [data-apply-left]    the time that is left
//     [data-apply-answer]  an empty element for the verdict and its reasons
//     [data-apply-more]    a <details>, which this script folds
//   template[data-apply-verdict]   the markup of a verdict

import { withData } from "../page/fetching.js";
import { announcer } from "../page/announce.js";
import { clearContradictions, read, showFault, watchFaults } from "../page/questions.js";
import { chancesIn, counted } from "../eligibility/chance.js";
import { asked, VERDICTS } from "../eligibility/engine.js";
import { forget, keep, recall } from "../eligibility/memory.js";
import { over } from "../page/standing.js";

const form = document.querySelector("[data-apply]");
const ORDER = [...VERDICTS.values(), "已截止"];

function start(rounds) {
  const list = document.querySelector("[data-apply-rounds]");
  const status = document.querySelector("[data-apply-status]");
  const announce = announcer(document.querySelector("[data-apply-live]"));
  const questions = [...form.querySelectorAll("[data-question]")];
  const root = new URL(form.dataset.root, location);
  const chances = chancesIn(list, rounds, root, questionUrl);
  const labels = questions.map(({ dataset }) => dataset.question);

  /** Show the questions whose answer can still matter, and return the answers to them. */
  function answersNow() {
    const all = Object.fromEntries(questions.map((question) => [question.dataset.question, read(question).answer]));
    const needed = asked(labels, openRules(rounds, Date.now()), all);
    for (const question of questions) question.hidden = !needed.includes(question.dataset.question);
    return Object.fromEntries(needed.map((label) => [label, all[label]]).filter(([, answer]) => answer !== null));
  }

  /**
   * Compare all rounds with `answers`; rounds that fit come first, and rounds of one verdict are ordered by deadline.
   */
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
  // The answers have been compared on input already; submitting only scrolls to the list and leaves the address
  // unchanged.
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    document.querySelector("#results").scrollIntoView();
  });
  form.querySelector("[data-apply-clear]").addEventListener("click", () => {
    form.reset();
    forget();
    questions.forEach((question) => showFault(question));
    compare(answersNow());
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

/** Return the rules of `rounds` that accept applications at the time `at`, or will; of all of them if none does. */
function openRules(rounds, at) {
  const open = rounds.filter(({ stages }) => stages.some(({ ends }) => !over(ends, at)));
  return (open.length ? open : rounds).map(({ rule }) => rule);
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
