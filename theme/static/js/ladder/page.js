// This script shows visitors what is unmet or open on each step of the ladder of honours, by the answers kept from the
// page “what may I apply for”. Without it, and without answers, the conditions of each step can be read. It sends
// nothing and puts nothing into an address. The template gives these hooks:
//
//   [data-ladder]          the root; data-rules = address of rounds.json, data-root = address of the site's root,
//                          data-apply = that of the page that asks, data-questions = {question: id} as JSON
//   [data-ladder-invite]   what to read while nothing is answered; in its place [data-ladder-status], hidden, and in
//                          that
//   [data-ladder-count]    how many steps one may take
//   [data-apply-round]     a step with rules, as apply/page.js has it
//   [data-ladder-mark]     where the drawing says the verdict of that round

import { chancesIn, counted } from "../eligibility/chance.js";
import { answered } from "../eligibility/memory.js";
import { withData } from "../page/fetching.js";

const ladder = document.querySelector("[data-ladder]");

function start(rounds) {
  const root = new URL(ladder.dataset.root, location);
  const ids = JSON.parse(ladder.dataset.questions);
  const questionUrl = (label) => `${ladder.dataset.apply}#ask-${ids[label]}`;
  const chances = chancesIn(ladder, rounds, root, questionUrl);
  const answers = answered();
  for (const chance of chances) {
    chance.show(answers, Date.now());
    if (chance.verdict) mark(chance.round.id, chance.verdict);
  }
  const words = counted(chances) || (Object.keys(answers).length ? "这几项的申报都已经截止。" : "");
  ladder.querySelector("[data-ladder-count]").textContent = words;
  ladder.querySelector("[data-ladder-status]").hidden = !words;
  ladder.querySelector("[data-ladder-invite]").hidden = Boolean(words);
}

/** Say `verdict` on the box of the round `id` in the drawing: to see and to hear. */
function mark(id, verdict) {
  const text = ladder.querySelector(`[data-ladder-mark="${id}"]`);
  const box = text.closest("a");
  text.textContent = verdict;
  box.dataset.name ??= box.getAttribute("aria-label");
  box.setAttribute("aria-label", `${box.dataset.name}，${verdict}`);
}

/** Whoever has answered is told why nothing is compared; for all others the page stays what it is without script. */
function say(fault) {
  if (!Object.keys(answered()).length) return;
  const status = ladder.querySelector("[data-ladder-status]");
  status.textContent = `${fault}每一步的条件可以自己看。`;
  status.hidden = false;
  ladder.querySelector("[data-ladder-invite]").hidden = true;
}

const open = () => withData(ladder.dataset.rules, start, say);

if (ladder) open();
// The way back from the questions may find this page as it was left.
addEventListener("pageshow", ({ persisted }) => persisted && ladder && open());
