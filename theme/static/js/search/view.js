// What the search page shows: the answer, the filters, the results, or help; and how it says so.

import { announcer } from "./announce.js";
import { answerCard } from "./answer_view.js";
import { filled } from "./filled.js";
import { showFilters } from "./filters_view.js";
import { questionOf } from "./question.js";
import { resultItem } from "./results_view.js";

export const root = document.querySelector("[data-search]");

/** The part of the page with the hook data-search-`name`, see page.js. */
export const part = (name) => root.querySelector(`[data-search-${name}]`);

const siteRoot = new URL(root.dataset.root, location);
const { sort } = root.elements;
const announce = announcer(part("live"));

/** The links of the results. */
export const shown = () => [...root.querySelectorAll("[data-ref]")];

/** The answer is on its way; when it takes long, the stylesheet says so to the eye. */
export function showWaiting() {
  root.ariaBusy = true;
  announce("正在查找…");
}

/** Show what was found for `question`; `facets` are those of the index. */
export function showFound(found, facets, question) {
  const chosen = facets.flatMap(({ name, values }) => values.filter(({ id }) => question.getAll(name).includes(id)));
  const conditions = chosen.map(({ label }) => label).join("、");
  const count = found.total ? `找到 ${found.total} 条` : `没有找到与“${question.get("q")}”有关的内容`;
  const help = !found.total && filled("empty", { filtered: !!conditions });
  show(found, facets, question, count + (conditions && `（${conditions}）`), help);
  part("clear").hidden = !conditions;
}

/** Show nothing but template#search-`help`, and say `text`. */
export function showHelp(help, text) {
  show({ total: 0, results: [] }, [], questionOf([]), text, filled(help, {}));
}

function show({ total, results, counts, answer, suggestion, problem }, facets, question, text, help) {
  root.ariaBusy = null;
  put("notes", problem && filled("problem", { problem }), suggestion && instead(suggestion));
  put("answer", answer && answerCard(answer, siteRoot));
  showFilters(part("kinds"), part("selects"), facets, counts, question);
  part("clear").hidden = true;
  sort.parentNode.hidden = total < 2;
  sort.value = question.get("sort") ?? "";
  part("status").textContent = text;
  announce(text);
  put("results", ...results.map((result) => resultItem(result, siteRoot)));
  put("message", help);
  part("more").hidden = results.length >= total;
}

function put(name, ...content) {
  part(name).replaceChildren(...content.filter(Boolean));
}

function instead(suggestion) {
  const made = filled("instead", { suggestion });
  made.querySelector("a").href = `?${new URLSearchParams({ q: suggestion })}`;
  return made;
}
