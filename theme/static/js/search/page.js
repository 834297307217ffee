// The search page. Until this file runs, what stands in [data-search-message] leads on. The template gives these hooks:
//
//   form[data-search]      the root; data-index = address of the index folder with the version of its manifest
//                          (…/search/index/?v=…), data-root = address of the site's root; both may be relative. In it,
//                          within an element of its own, the select "sort" of "" (relevance) and "date"
//   [data-search-input]    the input "q" of a .search-box; and so on, data-search-:
//   -notes, -answer        empty; a problem with the question, “did you mean”; the answer card
//   -kinds, -selects       empty; the filters
//   -clear                 a button that clears them, also in messages
//   -status, -live         what happened, in words: to see (tabindex="-1"), and with role="status" to hear
//   -results, -more        an empty <ol>, and a button
//   -message               help
//   -slash                 a checkbox without a name: whether “/” leads to the box
//   template#search-…      what is shown, see search-templates.html
//
// While an answer is on its way the root carries aria-busy="true".

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

/** The ids of `facet` that are chosen in `asked`; what an old address may name besides is no filter. */
function chosen({ name, values }, asked) {
  const ids = asked.getAll(name);
  return values.map(({ id }) => id).filter((id) => ids.includes(id));
}

/** Show what is found for `asked`, as much of it and at the place as it was left. */
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

/** Keep the place for the back button; `result` is the link that leads away, or has the focus. */
function keepPlace(result = document.activeElement) {
  visits.keep({ limit, top: window.scrollY, ref: result?.dataset.ref });
}

/** Answer what the box and the filters ask now, and have `record` put it into the history. */
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
  // These buttons go; the keyboard must not fall off the page.
  if (on("clear") || on("retry")) part("status").focus();
}

// Before the suggestions: an arrow that leads to the results is not theirs.
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
// The network is back: what failed is tried again.
window.addEventListener("online", () => part("retry") && answer(question));
arrive();
// Whoever is here will search.
index().catch(() => {});
