// This module answers queries in lunr's own syntax. Stock lunr.js runs over the few terms that a query needs, and its
// scores and order are those of the whole index. On a page it runs in a worker, because its loop over objects is slow.
// The worker never sees the index: the page fetches terms, as for every query, so that all answers come from one and
// the same published index.

import { together } from "./postings.js";
import { isHan } from "./terms.js";
import { NO_WORD, NUMBERS, TOO_MANY, wordsFor } from "./syntax_faults.js";

const PROHIBITED = 3; // lunr.Query.presence
const FARTHEST = 2; // the most errors in a word; lunr takes very long for more
const MOST_TERMS = 4000;

// This character stands for * while text is cut into terms. Unicode assigns it to nothing, and terms.js takes it for a
// letter.
const STAR = "\u1fff";

/**
 * Return a promise of {found, problem} for `query` in lunr's syntax: [{number, score, reading}] as lunr sorts them, or
 * null and what is wrong, in words. bundle.js describes `index`.
 */
export async function matchSyntax(index, query) {
  const { count, fields, k1, b, lengths } = index;
  const ask = (...question) => askLunr(index, question);
  const fail = (problem) => ({ found: null, problem });
  const { clauses, fault } = await ask("parse", query, fields);
  if (fault) return fail(wordsFor(fault));
  if (clauses.some(({ editDistance }) => editDistance > FARTHEST)) return fail(NUMBERS);
  const cut = clauses.flatMap((clause) => cutClause(clause, index.text));
  if (cut.length === 0) return fail(NO_WORD);
  const terms = new Set((await Promise.all(cut.map((clause) => termsOf(clause, index, ask)))).flat());
  if (terms.size > MOST_TERMS) return fail(TOO_MANY);
  const postings = await index.terms.postings([...terms]);
  for (const { term, parts } of cut)
    if (parts?.every((part) => postings.has(part)))
      postings.set(term, together(parts.map((part) => postings.get(part))));
  const found = await ask("run", cut, postings, { count, fields, k1, b, lengths });
  const wanted = clauses.filter(({ presence }) => presence !== PROHIBITED);
  const reading = wanted.map(({ term }) => term.replaceAll("*", " ")).join(" ");
  return { found: found.map((each) => ({ ...each, reading })), problem: "" };
}

/**
 * Return what `matchSyntax` found of `count` documents in the form of `join` in ranking.js; `sorted` says that lunr's
 * order is kept.
 */
export function inOrder(found, count) {
  const scores = new Float64Array(count);
  for (const { number, score } of found) scores[number] = score;
  const numbers = found.map(({ number }) => number);
  return { found: { numbers, scores, ways: new Uint8Array(count), sorted: true }, readings: [found[0]?.reading ?? ""] };
}

/** Return lunr's `clause` once for each of our terms in its word. Only a word in letters may be spelt differently. */
function cutClause({ term, editDistance, ...clause }, text) {
  const made = [];
  const add = (change) => made.push({ ...clause, ...change, usePipeline: false });
  for (const run of text.runs(term.replace(/\*+/gu, STAR))) {
    const word = run.replaceAll(STAR, "*");
    // After Han characters, * belongs to the last pair: 知识产* means 知识 and 识产*. In front of them it means nothing.
    if (word === "*") made.slice(-1).forEach((last) => (last.term += "*"));
    else if (isHan(run) || (!editDistance && word === run)) text.queryTerms(run).forEach((each) => add({ term: each }));
    else add(editDistance ? { term: word, editDistance } : { term: word });
  }
  return clause.presence === PROHIBITED && made.length > 1 ? [asOne(made)] : made;
}

/**
 * Return one clause for an excluded word, which excludes only documents with all of its terms: -职务发明 keeps 外观设计发明. The
 * word becomes a term of its own.
 */
function asOne(made) {
  const parts = made.map(({ term }) => term);
  return { ...made[0], term: parts.join(" "), parts };
}

/** Return a promise of the terms of the index that `clause` may mean. */
async function termsOf(clause, { terms, words }, ask) {
  const { term, editDistance, parts } = clause;
  if (parts) return parts;
  if (editDistance || /\*./u.test(term)) return ask("expand", clause, await words());
  return term.endsWith("*") ? terms.beginningWith(term.slice(0, -1)) : [term];
}

/**
 * Return a promise of the answer to `question`, the name of a function in lunr_query.js and its arguments. On a page it
 * comes from the worker.
 */
async function askLunr({ base, fetch }, question) {
  const address = new URL("../lunr.js", base).href;
  if (globalThis.document) return askWorker([address, question]);
  const { answer } = await import("./lunr_query.js");
  return answer(address, question, fetch);
}

let worker;

function askWorker(asked) {
  worker ??= new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
  const { port1, port2 } = new MessageChannel();
  const answered = new AbortController();
  return new Promise((resolve, reject) => {
    port1.onmessage = ({ data }) => (data.fault ? reject(Error(data.fault)) : resolve(data.answer));
    worker.addEventListener("error", reject, { signal: answered.signal });
    worker.postMessage(asked, [port2]);
  })
    .catch((error) => {
      worker = undefined; // the next question starts another one
      throw error;
    })
    .finally(() => {
      answered.abort();
      port1.close();
    });
}
