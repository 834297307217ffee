// This module is the client of the search for pages, workers and Node. It does not touch the DOM.
//
//   const index = await openIndex("https://…/search/index/");
//   const {total, results, counts} = await index.search("院士工作站", {limit: 10, filters: {kind: "station"}});

import { FileMissing, openBundle } from "./bundle.js";
import { Search, prepare } from "./searching.js";
import { analyser } from "./terms.js";

// Nobody types a longer query, and a pasted page must not freeze the browser.
const LONGEST_QUERY = 120;
/** The steps of ranking that the option `without` may name. */
export const STEPS = [
  "joint",
  "coverage",
  "backoff",
  "questions",
  "phrase",
  "names",
  "rerank",
  "synonyms",
  "characters",
  "pinyin",
  "recency",
  "worth",
];

/**
 * Open the index in the folder `baseUrl`. The promise rejects if it cannot be fetched. `fetch` replaces the global
 * function, and `today`, an ISO day or a moment, replaces the clock of this device. `without` names steps of ranking
 * that are left out, so that their gain can be measured. A page that knows the version of the manifest puts it behind
 * the address, as “…/index/?v=0123456789”.
 *
 * Returns {facets, search, suggest}. `facets` is [{name, label, values: [{id, label}]}] with the kinds first.
 *
 * search(query, {limit, filters, sort}) returns a promise of {total, results, counts, answer, unknown, suggestion,
 * problem}. `total` is the number of documents that match the query and the filters, and `results` are the first
 * `limit` of them. `counts`, {facet: {id: n}}, says how many documents would match without the filter of that facet.
 * `answer` is a card to show first (answers.js) or null. `unknown` is null, or {topics, whom, words} if nothing
 * answers: lists of pages to go to, [{label, url}], and the words of the query that the results, which are then only
 * near it, hold. `suggestion` is a query that was perhaps meant, or "". `problem` says what is wrong with the syntax,
 * or is "".
 *
 * A result is {ref, url, title, kind, kindLabel, score, shortAnswer, excerpt, sections, date}: `url` is relative to the
 * root of the site, `excerpt` is [{text, mark}], and `sections` are the parts of the page that answer, [{id, title}],
 * with the best first. `filters` is {kind: "award"} or {kind: ["award", …]}; `sort` is "relevance" or "date".
 *
 * suggest(prefix, {limit}) returns a promise of names that begin with `prefix`.
 */
export async function openIndex(baseUrl, { fetch = globalThis.fetch.bind(globalThis), today, without = [] } = {}) {
  const base = folderUrl(baseUrl);
  const now = () => Date.parse(today ?? Date());
  const steps = Object.fromEntries(STEPS.map((step) => [step, !without.includes(step)]));
  let opened = await openBundle(base, fetch);

  async function reopen() {
    base.search = ""; // the page may name a version that is gone
    opened = await openBundle(base, fetch, { cache: "reload" });
  }

  async function whole() {
    let index = await opened.whole;
    if (Date.parse(index.until[0]?.[0]) <= now())
      index = (await import(new URL("./gone.js", import.meta.url).href)).without(index, now());
    return steps.characters ? index : { ...index, text: analyser("") };
  }

  /**
   * Run `question` on the whole index. The index is opened again if it could not be opened before, or if the site has
   * been published meanwhile.
   */
  async function ask(question) {
    if (opened.failed) await reopen();
    try {
      return await question(await whole());
    } catch (error) {
      if (!(error instanceof FileMissing)) throw error;
      await reopen();
      return question(await whole());
    }
  }

  return {
    get facets() {
      return opened.facets;
    },
    search(query, options) {
      const asked = readable(query);
      prepare(opened, asked);
      return ask((index) => new Search(index, steps, now()).answer(asked, options ?? {}));
    },
    suggest: (prefix, { limit = 8 } = {}) => ask((index) => index.names.beginningWith(readable(prefix), limit)),
  };
}

/** Return what was typed as text, cut to the longest query that is answered. */
function readable(typed) {
  return Array.from(String(typed ?? ""))
    .slice(0, LONGEST_QUERY)
    .join("");
}

function folderUrl(baseUrl) {
  const url = new URL(baseUrl, globalThis.location?.href);
  if (!url.pathname.endsWith("/")) url.pathname += "/";
  return url;
}
