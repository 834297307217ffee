// This module renders what the search page shows (answer, filters, results or help) and announces it.

import { announcer } from "../page/announce.js";
import { answerCard } from "./answer_view.js";
import { breath } from "./breath.js";
import { filled } from "./filled.js";
import { showFilters } from "./filters_view.js";
import { questionOf } from "./question.js";
import { unknownCard } from "./unknown_view.js";
import { resultItem } from "./results_view.js";

export const root = document.querySelector("[data-search]");

/** Return the element with the hook data-search-`name` (page.js). */
export const part = (name) => root.querySelector(`[data-search-${name}]`);

// A phone takes about 50 milliseconds to lay out this many results; they fill its first screen, and that of a desktop.
const AT_ONCE = 5;

const siteRoot = new URL(root.dataset.root, location);
const { sort } = root.elements;
let turn = 0; // what was begun for an earlier turn stops
const announce = announcer(part("live"));

/** Return the links of the results. */
export const shown = () => [...root.querySelectorAll("[data-ref]")];

/** Mark the page as waiting for an answer; the stylesheet makes this visible only when it takes long. */
export function showWaiting() {
  turn += 1;
  root.ariaBusy = true;
  announce("正在查找…");
}

/**
 * Show what was found for `question`; `facets` are those of the index. Return a promise that resolves when all of it is
 * there.
 */
export function showFound(found, facets, question) {
  const chosen = facets.flatMap(({ name, values }) => values.filter(({ id }) => question.getAll(name).includes(id)));
  const conditions = chosen.map(({ label }) => label).join("、");
  const count = counted(found, `没有找到“${question.get("q")}”`);
  const help = !found.total && filled("empty", { filtered: !!conditions });
  const all = show(found, facets, question, count + (conditions && `（${conditions}）`), help);
  part("clear").hidden = !conditions;
  return all;
}

/** Say how many results there are; `without` says that nothing was found. Results near it are told from answers. */
function counted({ total, unknown, suggestion }, without) {
  if (total && !unknown && !suggestion) return `找到 ${total} 条`;
  if (!total) return without;
  const words = unknown?.words.map((word) => `“${word}”`).join("、");
  return `${without}，下面 ${total} 条${words ? `只提到其中的${words}` : "只是相近"}`;
}

/** Show only template#search-`help`, and say `text`. */
export function showHelp(help, text) {
  show({ total: 0, results: [] }, [], questionOf([]), text, filled(help, {}));
}

async function show({ total, results, counts, answer, unknown, suggestion, problem }, facets, question, text, help) {
  put("notes", problem && filled("problem", { problem }), suggestion && instead(suggestion));
  put("answer", answer && answerCard(answer, siteRoot), unknown && unknownCard(unknown, total, question, siteRoot));
  showFilters(part("kinds"), part("selects"), facets, counts, question);
  part("clear").hidden = true;
  sort.parentNode.hidden = total < 2;
  sort.value = question.get("sort") ?? "";
  put("message", help);
  const started = (turn += 1);
  await showResults(results, () => started === turn);
  if (started !== turn) return;
  part("more").hidden = results.length >= total;
  part("status").textContent = unknown && !total ? "找到 0 条" : text; // the card says the rest
  announce(text);
  root.ariaBusy = null;
}

/** Return a promise that resolves when what was shown has been drawn; in a hidden page nothing is drawn. */
const drawn = () => (document.hidden ? breath() : new Promise(requestAnimationFrame).then(breath));

/**
 * Show a few results at a time, each in the place of the one before it: the list must not shrink while somebody reads.
 */
async function showResults(results, isLatest) {
  const list = part("results");
  for (const [n, result] of results.entries()) {
    if (n % AT_ONCE === 0) await drawn();
    if (!isLatest()) return;
    const item = resultItem(result, siteRoot);
    if (list.children[n]) list.children[n].replaceWith(item);
    else list.append(item);
  }
  while (list.children.length > results.length) list.lastChild.remove();
}

function put(name, ...content) {
  part(name).replaceChildren(...content.filter(Boolean));
}

function instead(suggestion) {
  const made = filled("instead", { suggestion });
  made.querySelector("a").href = `?${new URLSearchParams({ q: suggestion })}`;
  return made;
}
