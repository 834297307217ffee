// lunr's own query syntax, answered by stock lunr.js over the few terms that a query needs: scores and order are
// those of the whole index. lunr's loop over objects is slow, so in a page it runs in a worker. The worker never sees
// the index: the page fetches, as for every query, so that all answers come from one and the same published index.

import { together } from "./postings.js";
import { isHan } from "./terms.js";
import { NO_WORD, NUMBERS, TOO_MANY, wordsFor } from "./syntax_faults.js";

const PROHIBITED = 3; // lunr.Query.presence
const FARTHEST = 2; // slips in a word; lunr takes very long for more
const MOST_TERMS = 4000;

// Stands for * while text is cut into terms. Unicode gives it to nobody, terms.js takes it for a letter.
const STAR = "\u1fff";

/**
 * Promises {found, problem}: for `query` in lunr's syntax [{number, score, reading}] as lunr sorts them, or null and
 * what is wrong, in words. `index` as bundle.js opens it.
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
 * What `matchSyntax` found of `count` documents, as ranking.js `join` gives it; `sorted`, because lunr's order stands.
 */
export function inOrder(found, count) {
  const scores = new Float64Array(count);
  for (const { number, score } of found) scores[number] = score;
  const numbers = found.map(({ number }) => number);
  return { found: { numbers, scores, ways: new Uint8Array(count), sorted: true }, readings: [found[0]?.reading ?? ""] };
}

/** lunr's `clause` once for each term of ours in its word. Only a word in letters may be spelt otherwise. */
function cutClause({ term, editDistance, ...clause }, text) {
  const made = [];
  const add = (change) => made.push({ ...clause, ...change, usePipeline: false });
  for (const run of text.runs(term.replace(/\*+/gu, STAR))) {
    const word = run.replaceAll(STAR, "*");
    // After Han characters: 知识产* means 知识 and 识产*. In front of them it means nothing.
    if (word === "*") made.slice(-1).forEach((last) => (last.term += "*"));
    else if (isHan(run) || (!editDistance && word === run)) text.queryTerms(run).forEach((each) => add({ term: each }));
    else add(editDistance ? { term: word, editDistance } : { term: word });
  }
  return clause.presence === PROHIBITED && made.length > 1 ? [asOne(made)] : made;
}

/** Unwanted is who holds all of a word: -职务发明 keeps 外观设计发明. The whole becomes a term of its own. */
function asOne(made) {
  const parts = made.map(({ term }) => term);
  return { ...made[0], term: parts.join(" "), parts };
}

/** Promises the terms of the index that `clause` may mean. */
async function termsOf(clause, { terms, words }, ask) {
  const { term, editDistance, parts } = clause;
  if (parts) return parts;
  if (editDistance || /\*./u.test(term)) return ask("expand", clause, await words());
  return term.endsWith("*") ? terms.beginningWith(term.slice(0, -1)) : [term];
}

/** Promises the answer to `question`, a function of lunr_query.js with its arguments: in a page from the worker. */
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
      worker = undefined; // the next question tries again
      throw error;
    })
    .finally(() => {
      answered.abort();
      port1.close();
    });
}
