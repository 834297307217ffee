// This script runs the search page. Until it does, the text in [data-search-message] leads on. The template provides
// these hooks:
//
//   form[data-search]        the root; data-index is the address of the index folder with the version of its manifest
//                            (…/search/index/?v=…), data-root that of the root of the site; both may be relative. In
//                            it, inside an element of its own, the <select> “sort” with the values "" and "date"
//   [data-search-input]      the input “q” of a .search-box
//   [data-search-notes]      an empty element for a problem with the question, and for “did you mean”
//   [data-search-answer]     an empty element for the answer
//   [data-search-kinds]      an empty element for the filter by kind
//   [data-search-selects]    an empty element for all other filters
//   [data-search-clear]      a button that clears the filters; messages may have more of them
//   [data-search-status]     what has happened, in words; it has tabindex="-1"
//   [data-search-live]       the same words in a live region (role="status") for screen readers
//   [data-search-results]    an empty <ol>
//   [data-search-more]       a button
//   [data-search-message]    help
//   [data-search-slash]      a checkbox without a name: whether “/” leads to the box
//   template#search-…        what is shown (frame/search-templates.html)
//
// While an answer is on its way, the root has aria-busy="true".

import { openIndex } from "./client.js";
import { arrowsThrough, slashLeadsTo, slashSwitch } from "./keyboard.js";
import { once } from "../page/once.js";
import { questionOf } from "./question.js";
import { offerSuggestions } from "./suggestions.js";
import { onTyping } from "./typing.js";
import { part, root, showFound, showHelp, shown, showWaiting } from "./view.js";
import * as visits from "./visits.js";

const PAGE = 20;

const input = part("input");
const index = once(() => openIndex(new URL(root.dataset.index, location)));
const pageTitle = document.title;
let question;
let limit;
let turn = 0;

/** Return the ids of `facet` that `asked` chooses; others, which an old address may name, are ignored. */
function chosen({ name, values }, asked) {
  const ids = asked.getAll(name);
  return values.map(({ id }) => id).filter((id) => ids.includes(id));
}

/** Show what is found for `asked`; `place` says how many results, and where the reader left them. */
async function answer(asked, place = {}) {
  const started = (turn += 1);
  // A slow answer to an earlier question must not replace the answer to a later one.
  const isLatest = () => started === turn;
  const query = asked.get("q");
  question = asked;
  limit = place.limit ?? PAGE;
  document.title = query ? `${query} — ${pageTitle}` : pageTitle;
  if (!query) return showHelp("intro", "");
  showWaiting();
  try {
    const opened = await index();
    const filters = Object.fromEntries(opened.facets.map((facet) => [facet.name, chosen(facet, asked)]));
    const found = await opened.search(query, { limit, filters, sort: asked.get("sort") ?? "relevance" });
    if (isLatest()) await showFound(found, opened.facets, asked);
  } catch (error) {
    console.error(error);
    if (isLatest()) showHelp("offline", "搜索暂时用不了");
  }
  if (isLatest() && "top" in place) restore(place);
}

function restore({ top, ref }) {
  window.scrollTo({ top, behavior: "instant" });
  shown()
    .find((link) => link.dataset.ref === ref)
    ?.focus({ preventScroll: true });
}

/** Keep the place for the back button; `result` is the link that leads away, or the element with the focus. */
function keepPlace(result = document.activeElement) {
  visits.keep({ limit, top: window.scrollY, ref: result?.dataset.ref });
}

/** Answer what the box and the filters ask now, and let `record` enter it into the history. */
function ask(record) {
  const asked = questionOf(new FormData(root));
  record(asked);
  answer(asked);
}

const choose = () => ask(visits.choose);

function arrive() {
  const [search, place] = visits.arrive();
  const given = questionOf(new URLSearchParams(search));
  input.value = given.get("q");
  answer(given, place);
}

async function showMore() {
  const { length } = shown();
  await answer(question, { limit: limit + PAGE });
  shown()[length]?.focus();
}

function clearFilters() {
  part("kinds").replaceChildren();
  part("selects").replaceChildren();
  choose();
}

function onClick({ target }) {
  const on = (hook) => target.closest(`[data-search-${hook}]`);
  keepPlace(target.closest("[data-ref]"));
  if (on("more")) showMore();
  if (on("clear")) clearFilters();
  if (on("retry")) answer(question);
  // These buttons are removed, so the focus moves.
  if (on("clear") || on("retry")) part("status").focus();
}

// This comes before the suggestions, so that an arrow key that leads to the results does not reach them.
arrowsThrough(root, input, ".answer a, .result__title, .search__more:not([hidden])");
offerSuggestions(input, async (prefix) => (await index()).suggest(prefix));
slashLeadsTo(input);
slashSwitch(part("slash"));
onTyping(input, () => ask(visits.type));
root.addEventListener("submit", (event) => {
  event.preventDefault();
  choose();
});
root.addEventListener("change", ({ target }) => target.name && target !== input && choose());
root.addEventListener("click", onClick);
window.addEventListener("scrollend", () => keepPlace());
window.addEventListener("popstate", arrive);
// When the network is back, a search that failed is tried again.
window.addEventListener("online", () => part("retry") && answer(question));
arrive();
// Every visitor of this page will search.
index().catch(() => {});
