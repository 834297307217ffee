// This module runs one search, from the query to a page of results: readings, matches, order, filters, excerpts,
// answer.

import { breath, inBreaths } from "./breath.js";
import { match } from "./matching.js";
import { best, join, latest, liftNames, phraseLift } from "./ranking.js";
import { readings, withoutQuestionWords } from "./readings.js";
import { looksLikeSyntax } from "./looks_like_syntax.js";
import { analyser } from "./terms.js";

// These modules are fetched when a query needs them. Each is a bundle of its own: with import() of a plain name, the
// code that they share with this file would move into a third file, for which every search would wait.
const late = {
  excerpts: () => spared(import(new URL("./excerpt.js", import.meta.url).href)),
  answers: () => spared(import(new URL("./answers.js", import.meta.url).href)),
  doubt: () => spared(import(new URL("./doubt.js", import.meta.url).href)),
  pinyin: () => spared(import(new URL("./pinyin.js", import.meta.url).href)),
  syntax: () => import(new URL("./syntax.js", import.meta.url).href),
};
// If the network fails for one of these, results come with the start of their texts, without a card, a suggestion or
// matches by sound.
const spared = (module) => module.catch(() => undefined);
const LATIN = /^[a-zü'’\s-]{2,}$/iu;
const ARTICLE = /第?[\d零〇一二三四五六七八九十百千]+条.*$/u; // the text before it may be the name of a law
const OF_LAW = /[法例则释]$/u; // the query asks for the law itself: 专利法, 实施细则, 司法解释
const MAY_ASK = /[条截时期日号天报始束]/u; // the query may ask for an article or a date; answers.js reads it closely

// To lift phrases, the text of a document is needed; those of the first page are fetched anyway.
const LOOKED_AT = 10;

/**
 * Begin to fetch what `asked` needs of the index just `opened` (bundle.js), beside the rest. Faults are reported when
 * the query is answered.
 */
export function prepare({ terms, names, pinyin }, asked) {
  const text = analyser("");
  late.excerpts();
  soon(terms.postings(text.queryTerms(asked)));
  soon(names.postings([text.bare(asked)]));
  if (LATIN.test(asked)) {
    late.pinyin();
    soon(pinyin.placeOf(asked)); // this fetches the list of its shards too
  }
  if (MAY_ASK.test(asked)) late.answers();
}

function soon(promise) {
  promise.catch(() => {});
}

/** Searches one opened index (bundle.js). `steps` says which steps are on; `now` is a time in milliseconds. */
export class Search {
  constructor(index, steps, now) {
    Object.assign(this, { index, steps, now });
  }

  /** Return a promise of the answer to `asked`, as client.js describes it. */
  async answer(asked, { limit = 10, filters, sort }) {
    const { facets } = this.index;
    const typed = this.index.text.fold(asked).trim();
    const { found, readings: ways, named, problem, matches } = await this.find(asked, typed);
    const doubt = named.size === 0 && !problem && !found.sorted;
    if (doubt) late.doubt();
    await breath();
    const fits = facets.test(filters ?? {});
    const shown = await this.page(found.numbers.filter(fits), found, ways, sort, Math.max(limit, LOOKED_AT));
    await breath();
    const cut = await late.excerpts();
    const judged = doubt && (await (await late.doubt())?.judged(this, typed, found, shown, matches));
    const { suggestion = "", unknown = null, numbers = found.numbers, near = shown } = judged || {};
    const results = near.slice(0, limit).map((candidate) => this.result(candidate, found.sorted ? "" : typed, cut));
    await breath();
    return {
      total: numbers.filter(fits).length,
      results,
      counts: facets.count(numbers, filters ?? {}),
      answer: problem || unknown ? null : await this.card(typed, named, shown.slice(0, 3)),
      unknown,
      suggestion,
      problem,
    };
  }

  /**
   * Return a promise of {found, readings, named, matches, problem}: what was found (`join` in ranking.js) and in which
   * readings, the numbers of the documents with the typed name, the joined matches, and what is wrong with the
   * syntax.
   */
  async find(asked, typed) {
    let problem = "";
    if (looksLikeSyntax(asked, this.index.fields)) {
      const { inOrder, matchSyntax } = await late.syntax();
      const answer = await matchSyntax(this.index, asked);
      if (answer.found) return { ...inOrder(answer.found, this.index.count), named: new Set(), problem };
      problem = answer.problem;
    }
    return { ...(await this.findWords(typed)), problem };
  }

  async findWords(typed) {
    const { index, steps } = this;
    const ways = readings(typed, steps.synonyms ? index.synonyms : []);
    const [written, sounds, named, otherwise] = await Promise.all([
      Promise.all(ways.map((reading, rank) => this.match(reading, rank === 0))),
      steps.pinyin && LATIN.test(typed) ? this.soundsLike(typed) : undefined,
      this.numbersNamed([typed, withoutQuestionWords(typed), typed.replace(ARTICLE, "")]),
      this.numbersNamed(ways),
    ]);
    await breath();
    const matches = sounds ? [...written, sounds] : written;
    const found = join(matches, index.count);
    if (sounds === null && !found.numbers.length)
      throw new Error("without pinyin.js nobody knows that nothing is there");
    if (steps.names) for (const number of sounds?.named ?? []) named.add(number);
    if (steps.worth && !OF_LAW.test(typed) && !ARTICLE.test(typed)) {
      for (const number of found.numbers) found.scores[number] *= index.worths[number] / 100;
    }
    liftNames(found, named, otherwise);
    return { found, readings: [...ways, typed], named, matches };
  }

  /** Return a promise of the documents that match `reading` (matching.js). */
  match(reading, loosely) {
    return match(this.index, reading, this.steps, loosely);
  }

  /** Return a promise of the documents that sound like `typed`, or of null if the module for that cannot be fetched. */
  async soundsLike(typed) {
    const module = await late.pinyin();
    return module ? module.matchPinyin(this.index, typed, this.steps) : null;
  }

  async numbersNamed(names) {
    if (!this.steps.names) return new Set();
    const numbers = await Promise.all([...new Set(names)].map((name) => this.index.names.documentsNamed(name)));
    return new Set(numbers.flat());
  }

  /** Return a promise of the first `limit` of `numbers` in their order, as {number, score, reading, document}. */
  async page(numbers, { scores, ways, sorted }, readings, sort, limit) {
    const { days, store } = this.index;
    const recent = this.steps.recency ? days : undefined;
    const byDate = sort === "date";
    const byRelevance = () => (sorted ? numbers.slice(0, limit) : best(numbers, scores, limit, recent));
    const first = byDate ? latest(numbers, scores, limit, days) : byRelevance();
    const documents = await store.documents(first);
    await inBreaths(documents, (document) => this.texts(document));
    const page = new Map(
      first.map((number, at) => [number, { number, document: documents[at], reading: readings[ways[number]] }]),
    );
    const lifted = byDate || sorted || !this.steps.rerank ? first : this.lifted(first, page, scores, recent);
    return lifted.map((number) => ({ ...page.get(number), score: scores[number] }));
  }

  /**
   * Return `numbers` with those lifted, among the first of them, that contain the query word for word. This changes
   * `scores`.
   */
  lifted(numbers, page, scores, recent) {
    for (const number of numbers.slice(0, LOOKED_AT)) {
      const { document, reading } = page.get(number);
      const { summary, text } = this.texts(document);
      scores[number] *= phraseLift(reading, this.index.text.fold(document.title), `${summary.folded} ${text.folded}`);
    }
    return best(numbers, scores, numbers.length, recent);
  }

  /** Return the texts of `document` in compared form, which are made only once. */
  texts(document) {
    const { foldText } = this.index;
    const made = (text) => ({ text, ...foldText(text) });
    document.texts ??= { summary: made(document.summary), text: made(document.text) };
    return document.texts;
  }

  result({ score, reading, document }, typed, cut) {
    const { ref, url, title, kind, kindLabel, date, shortAnswer = "" } = document;
    const { queryTerms, fold } = this.index.text;
    const terms = [...new Set([...queryTerms(reading), ...queryTerms(typed)])];
    const { summary, text } = this.texts(document);
    const excerpt = shortAnswer
      ? (cut?.excerptBeside(fold(`${title} ${shortAnswer}`), text, terms) ?? [])
      : (cut?.excerpt([summary, text], terms) ?? [{ text: summary.text, mark: false }]);
    const sections = cut?.sectionsOf(document, text, terms, typed, fold) ?? [];
    return { ref, url, title, kind, kindLabel, score, shortAnswer, excerpt, sections, date };
  }

  async card(typed, named, shown) {
    if (named.size === 0 && !MAY_ASK.test(typed)) return null;
    return (await (await late.answers())?.answerTo(this.index, typed, named, shown, this.now)) ?? null;
  }
}
