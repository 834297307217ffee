// Search for whoever asks: a page, a worker or Node. Touches no DOM.
//
//   const index = await openIndex("https://…/search/index/");
//   const {total, results, counts} = await index.search("院士工作站", {limit: 10, filters: {kind: "station"}});

import { loadEngine } from "./engine.js";
import { excerpt } from "./excerpt.js";
import { match, matchLoosely } from "./matching.js";
import { join, rank } from "./ranking.js";
import { readings } from "./readings.js";
import { queryTerms } from "./terms.js";

// Nobody types more; a pasted page must not freeze the reader's.
const LONGEST_QUERY = 120;

/**
 * Open the index in the folder `baseUrl`. `fetch` replaces the global one.
 * Rejects when the index cannot be loaded.
 *
 * Returns {search, kinds}; `kinds` is [{kind, label, count}], the most frequent first.
 *
 * search(query, {limit, filters}) promises {total, results, counts}: `total` documents
 * match query and filters, `results` are the first `limit` of them, and `counts` says how
 * many of each kind match when the filter on kinds is left out. A result is {ref, url,
 * title, kind, kindLabel, score, excerpt, date}; `url` is relative to the root of the
 * site, `excerpt` is [{text, mark}]. `filters` is {kind: "award"} or {kind: ["award", …]}.
 */
export async function openIndex(baseUrl, { fetch = globalThis.fetch.bind(globalThis) } = {}) {
  const engine = await loadEngine(folderUrl(baseUrl), fetch);
  return {
    kinds: engine.kinds,
    search: async (query, options) => search(engine, String(query ?? ""), options ?? {}),
  };
}

function folderUrl(baseUrl) {
  const url = new URL(baseUrl, globalThis.location?.href);
  if (!url.pathname.endsWith("/")) url.pathname += "/";
  return url;
}

function search({ index, documents, synonyms }, query, { limit = 10, filters }) {
  const asked = Array.from(query).slice(0, LONGEST_QUERY).join("");
  const found = join(readings(asked, synonyms).map((reading, rank) => readingMatches(index, documents.length, reading, rank)));
  const { kind, ...others } = filters ?? {};
  const ofAnyKind = found.filter(({ place }) => passes(documents[place], others));
  const kept = ofAnyKind.filter(({ place }) => passes(documents[place], { kind }));
  return {
    total: kept.length,
    results: rank(kept, documents, asked)
      .slice(0, limit)
      .map((candidate) => result(candidate, documents[candidate.place], asked)),
    counts: countKinds(ofAnyKind.map(({ place }) => documents[place])),
  };
}

function readingMatches(index, count, reading, rank) {
  // Only what was typed may be misspelt; parts of a synonym would bring in strangers.
  const matcher = rank === 0 ? matchLoosely : match;
  return { reading, matches: matcher(index, count, reading) };
}

/** True when each filter that is set names the document's value of that field. */
function passes(document, filters) {
  return Object.entries(filters).every(([field, wanted]) => {
    const allowed = [wanted ?? []].flat().filter((value) => value !== "");
    return allowed.length === 0 || allowed.includes(Object.hasOwn(document, field) ? document[field] : undefined);
  });
}

function countKinds(documents) {
  const counts = new Map();
  for (const { kind } of documents) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return Object.fromEntries(counts);
}

function result({ score, reading }, document, asked) {
  const { ref, url, title, kind, kindLabel, date } = document;
  const terms = [...new Set([...queryTerms(reading), ...queryTerms(asked)])];
  return { ref, url, title, kind, kindLabel, score, excerpt: excerpt([document.summary, document.text], terms), date };
}
