// What the search page shows: the answer, the filters, the results, or help; and how it says so.

import { announcer } from "../page/announce.js";
import { answerCard } from "./answer_view.js";
import { breath } from "./breath.js";
import { filled } from "./filled.js";
import { showFilters } from "./filters_view.js";
import { questionOf } from "./question.js";
import { unknownCard } from "./unknown_view.js";
import { resultItem } from "./results_view.js";

export const root = document.querySelector("[data-search]");

/** The part of the page with the hook data-search-`name`, see page.js. */
export const part = (name) => root.querySelector(`[data-search-${name}]`);

// A phone takes some 50 milliseconds to set the lines of as many results; they fill its first screen, and that of a
// desk.
const AT_ONCE = 5;

const siteRoot = new URL(root.dataset.root, location);
const { sort } = root.elements;
let turn = 0; // what was begun for an earlier question is left
const announce = announcer(part("live"));

/** The links of the results. */
export const shown = () => [...root.querySelectorAll("[data-ref]")];

/** The answer is on its way; when it takes long, the stylesheet says so to the eye. */
export function showWaiting() {
  turn += 1;
  root.ariaBusy = true;
  announce("正在查找…");
}

/** Show what was found for `question`; `facets` are those of the index. Promises that all of it is there. */
export function showFound(found, facets, question) {
  const chosen = facets.flatMap(({ name, values }) => values.filter(({ id }) => question.getAll(name).includes(id)));
  const conditions = chosen.map(({ label }) => label).join("、");
  const near = found.unknown && found.total;
  const count = near
    ? `本站可能没有这个问题的答案，最接近的有 ${found.total} 条`
    : found.total
      ? `找到 ${found.total} 条`
      : `没有找到与“${question.get("q")}”有关的内容`;
  const help = !found.total && filled("empty", { filtered: !!conditions });
  const all = show(found, facets, question, count + (conditions && `（${conditions}）`), help);
  part("clear").hidden = !conditions;
  return all;
}

/** Show nothing but template#search-`help`, and say `text`. */
export function showHelp(help, text) {
  show({ total: 0, results: [] }, [], questionOf([]), text, filled(help, {}));
}

async function show({ total, results, counts, answer, unknown, suggestion, problem }, facets, question, text, help) {
  put("notes", problem && filled("problem", { problem }), suggestion && instead(suggestion));
  put("answer", answer && answerCard(answer, siteRoot), unknown && unknownCard(unknown, siteRoot));
  showFilters(part("kinds"), part("selects"), facets, counts, question);
  part("clear").hidden = true;
  sort.parentNode.hidden = total < 2;
  sort.value = question.get("sort") ?? "";
  put("message", help);
  const started = (turn += 1);
  await showResults(results, () => started === turn);
  if (started !== turn) return;
  part("more").hidden = results.length >= total;
  part("status").textContent = text;
  announce(text);
  root.ariaBusy = null;
}

/** Promises that what was shown is drawn; nobody draws a hidden page. */
const drawn = () => (document.hidden ? breath() : new Promise(requestAnimationFrame).then(breath));

/** A few at a time, each in the place of the one before it: the list must not shrink under who reads on in it. */
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
