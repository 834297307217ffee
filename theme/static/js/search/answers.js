// This module answers a query above the results: a query that names a page or an article of a law, or that asks for a
// date, gets what that page would say.

import { over, stateAt } from "../page/standing.js";

const ARTICLE = /^(?!第)(.+?)第?([零〇一二三四五六七八九十百千两\d]+)条(?:之([一二三四五六七八九十]))?$/u;
const ASKS_DATE = /(什么时候|啥时候|何时|几号|哪天|截止|截至|日期|时间|报名|申报|结束|开始|到期|[吗呢的?？])+/gu;
const DIGITS = "〇一二三四五六七八九";
const STEPS = { 十: 10, 百: 100, 千: 1000 };

/** Return {law: "专利法", number: 15, part: 0} for “专利法第十五条”, or null. `query` is in compared form. */
export function articleNamed(query) {
  const [, law, number, part] = query.replace(/\s+/gu, "").match(ARTICLE) ?? [];
  return law ? { law, number: wholeNumber(number), part: part ? wholeNumber(part) : 0 } : null;
}

/** Return the whole number below ten thousand in Chinese or Arabic digits: 一百二十三 is 123, 二〇 is 20. */
export function wholeNumber(text) {
  if (/^\d+$/u.test(text)) return Number(text);
  const plain = text.replaceAll("零", "〇").replaceAll("两", "二");
  if (!/[十百千]/u.test(plain)) return Number(Array.from(plain, (digit) => DIGITS.indexOf(digit)).join(""));
  let total = 0;
  let digit = 0;
  for (const sign of plain) {
    if (STEPS[sign]) {
      total += (digit || 1) * STEPS[sign];
      digit = 0;
    } else digit = DIGITS.indexOf(sign);
  }
  return total + digit;
}

/** Return `query` without the words that ask for a date, or "" if it has none. */
export function datedName(query) {
  const name = query.replace(ASKS_DATE, "");
  return name === query ? "" : name;
}

/**
 * Return the state at the time `now` of what lasts from the moment `begins` to the moment `ends`: “past”, “now” or
 * “coming”. Either moment may be null; without an end, the state is “” from the beginning on.
 */
export function stateOf({ begins, ends }, now) {
  if (begins && !over(begins, now)) return "coming";
  if (!ends) return "";
  return over(ends, now) ? "past" : "now";
}

/**
 * Return a promise of the card for `typed`, a query in compared form, or of null: {ref, url, title, kindLabel,
 * shortAnswer, lines, dates, article}. `named` holds the numbers of the documents with that name, and `shown` the first
 * results as [{number, document}].
 */
export async function answerTo(index, typed, named, shown, now) {
  const article = articleNamed(typed);
  if (article) return articleCard(index, article);
  const name = index.text.bare(datedName(typed));
  // One character is in the name of nearly every award.
  const dated = name.length > 1
    ? shown.filter(({ document }) => document.answer?.dates.length && isCalled(index, document, name))
    : [];
  const open = dated.find(({ document }) => document.answer.dates.some((each) => stateOf(each, now) !== "past"));
  // A card stands above the results, so it is never that of a page below another with the same name.
  const called = shown.filter(({ number }) => named.has(number));
  // A page with exactly this title comes before one for which it is only another name.
  const titled = called.find(({ document }) => index.text.bare(document.title) === index.text.bare(typed));
  const chosen = open ?? dated[0] ?? titled ?? called[0];
  return chosen ? card(chosen.document, now) : null;
}

async function articleCard({ names, store }, { law, number, part }) {
  const wanted = part ? `${number}-${part}` : String(number);
  for (const document of await store.documents(await names.documentsNamed(law))) {
    const article = document.answer?.articles.find((each) => String(each.number) === wanted);
    if (article) {
      const { label, text, anchor } = article;
      return {
        ...head(document),
        shortAnswer: "",
        lines: [],
        dates: [],
        article: { label, text, url: `${document.url}#${anchor}` },
      };
    }
  }
  return null;
}

function isCalled({ text }, { title, aliases }, name) {
  const holds = (each) => each.includes(name) || (each.length > 1 && name.includes(each));
  return [title, ...aliases].map(text.bare).some(holds);
}

function card(document, now) {
  const { lines, dates } = document.answer ?? { lines: [], dates: [] };
  if (!document.shortAnswer && lines.length === 0 && dates.length === 0) return null;
  const told = lines.map(({ label, text, states }) => ({ label, text: states ? stateAt(states, now).label : text }));
  return {
    ...head(document),
    lines: told,
    dates: dates.map((each) => ({ ...each, state: stateOf(each, now) })),
    article: null,
  };
}

function head({ ref, url, title, kindLabel, shortAnswer = "" }) {
  return { ref, url, title, kindLabel, shortAnswer };
}
