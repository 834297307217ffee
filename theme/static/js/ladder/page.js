// This script shows on each step of the ladder of honours which conditions are unmet or open, according to the answers
// kept by the page “what may I apply for”. Without this script, or without answers, the page shows the conditions of
// each step. It sends nothing and puts nothing into an address. The template provides these hooks:
//
//   [data-ladder]          the root; data-rules is the address of rounds.json, data-root that of the root of the site,
//                          data-apply that of the page with the questions, data-questions {question: id} as JSON
//   [data-ladder-invite]   the text that is shown while there are no answers
//   [data-ladder-status]   the hidden text that replaces it
//   [data-ladder-count]    in that text, how many steps have which verdict
//   [data-apply-round]     a step with rules; apply/page.js describes it
//   [data-ladder-mark]     in the drawing, the place for the verdict of the round whose id is the value

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

/** Show `verdict` on the box of the round `id` in the drawing, and add it to the accessible name of the box. */
function mark(id, verdict) {
  const text = ladder.querySelector(`[data-ladder-mark="${id}"]`);
  const box = text.closest("a");
  text.textContent = verdict;
  box.dataset.name ??= box.getAttribute("aria-label");
  box.setAttribute("aria-label", `${box.dataset.name}，${verdict}`);
}

/** Tell visitors who have answered why nothing is compared; for all others the page stays as it is without script. */
function say(fault) {
  if (!Object.keys(answered()).length) return;
  const status = ladder.querySelector("[data-ladder-status]");
  status.textContent = `${fault}每一步的条件可以自己看。`;
  status.hidden = false;
  ladder.querySelector("[data-ladder-invite]").hidden = true;
}

const open = () => withData(ladder.dataset.rules, start, say);

if (ladder) open();
// The page may come back from the back/forward cache after the visitor has answered questions.
addEventListener("pageshow", ({ persisted }) => persisted && ladder && open());
