// This module searches for whoever asks: a page, a worker or Node. It touches no DOM.
//
//   const index = await openIndex("https://…/search/index/");
//   const {total, results, counts} = await index.search("院士工作站", {limit: 10, filters: {kind: "station"}});

import { FileMissing, openBundle } from "./bundle.js";
import { Search, prepare } from "./searching.js";
import { analyser } from "./terms.js";

// Nobody types more; a pasted page must not freeze the reader's.
const LONGEST_QUERY = 120;
/** The steps of ranking that `without` may name. */
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
 * Open the index in the folder `baseUrl`. Rejects when it cannot be fetched. `fetch` replaces the global one, `today`
 * (an ISO day, or a moment) the clock of this device; `without` names steps of ranking to leave out, to measure them. A
 * page that names the version of the manifest puts it behind the address, as “…/index/?v=0123456789”.
 *
 * Returns {facets, search, suggest}; `facets` is [{name, label, values: [{id, label}]}], kind first.
 *
 * search(query, {limit, filters, sort}) promises {total, results, counts, answer, unknown, suggestion, problem}:
 * `total` documents match query and filters, `results` are the first `limit` of them, `counts` {facet: {id: n}} says
 * how many match when that facet's own filter is left out. A result is {ref, url, title, kind, kindLabel, score,
 * shortAnswer, excerpt, sections, date}; `url` is relative to the root of the site, `excerpt` is [{text, mark}],
 * `sections` are those parts of the page that answer, [{id, title}], the best first. `filters` is {kind: "award"} or
 * {kind: ["award", …]}; `sort` is "relevance" or "date". `answer` is a card to show first (answers.js) or null,
 * `unknown` is null, or {topics, whom} when perhaps nothing answers: lists to go on to, [{label, url}], `suggestion` a
 * query that was perhaps meant or "", `problem` what is wrong with lunr's syntax or "".
 *
 * suggest(prefix, {limit}) promises names that begin with `prefix`.
 */
export async function openIndex(baseUrl, { fetch = globalThis.fetch.bind(globalThis), today, without = [] } = {}) {
  const base = folderUrl(baseUrl);
  const now = () => Date.parse(today ?? Date());
  const steps = Object.fromEntries(STEPS.map((step) => [step, !without.includes(step)]));
  let opened = await openBundle(base, fetch);

  async function reopen() {
    base.search = ""; // the page may be of a version that is gone
    opened = await openBundle(base, fetch, { cache: "reload" });
  }

  async function whole() {
    let index = await opened.whole;
    if (Date.parse(index.until[0]?.[0]) <= now())
      index = (await import(new URL("./gone.js", import.meta.url).href)).without(index, now());
    return steps.characters ? index : { ...index, text: analyser("") };
  }

  /** Run `question` on the whole index; opened anew when that failed before, or the site was published meanwhile. */
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

/** What was typed as text, no longer than can be answered at once. */
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
