// Asks the shards and the whole index in stock lunr.js the same questions, and compares documents, order and scores.
// Reads {base, whole, lunr, texts}: the folder of the shards (a URL), the paths of the serialised index and of lunr.js,
// and the texts to ask. Writes {kinds: {kind: {compared, differing, worst}}, examples}; `worst` is the largest
// difference of two scores.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { openBundle } from "../../../theme/static/js/search/bundle.js";
import { Scoring } from "../../../theme/static/js/search/scoring.js";
import { matchSyntax } from "../../../theme/static/js/search/syntax.js";
import { questionsOf } from "./forms.mjs";

const TOLERANCE = 1e-9;

const { base, whole: path, lunr: lunrPath, texts } = JSON.parse(readFileSync(0, "utf8"));
const lunr = createRequire(import.meta.url)(lunrPath);
const whole = lunr.Index.load(JSON.parse(readFileSync(path, "utf8")));
const index = await (await openBundle(new URL(base), async (url) => new Response(readFileSync(url)))).whole;
const kinds = {};
const examples = [];

/** Count one comparison. `differences` are those of the scores, or undefined if the documents differ. */
function count(kind, question, differences) {
  const tally = (kinds[kind] ??= { compared: 0, differing: 0, worst: 0 });
  const worst = differences?.reduce((most, each) => Math.max(most, each), 0);
  tally.compared += 1;
  tally.worst = Math.max(tally.worst, worst ?? 0);
  if (worst <= TOLERANCE) return;
  tally.differing += 1;
  if (examples.length < 10) examples.push({ kind, question });
}

/** Return the differences of the scores if the documents and their order are the same, otherwise undefined. */
function inOrder(expected, found) {
  const same = found?.length === expected.length && expected.every(({ ref }, at) => Number(ref) === found[at].number);
  return same ? expected.map(({ score }, at) => Math.abs(score - found[at].score)) : undefined;
}

/**
 * Return the differences between lunr's scores and the sums from which ranking.js starts, divided as lunr divides them.
 * The order of equal scores is not compared.
 */
async function directly(terms, expected) {
  const postings = await index.terms.postings(terms);
  const scoring = new Scoring(index, {});
  for (const fields of postings.values()) scoring.add(fields, 1);
  const left = scoring.scores.map((score) => score / (Math.sqrt(postings.size) || 1));
  const differences = expected.map(({ ref, score }) => Math.abs(left[ref] - score));
  for (const { ref } of expected) left[ref] = 0;
  return left.every((score) => score === 0) ? differences : undefined;
}

for (const [at, text] of texts.entries()) {
  const terms = index.text.queryTerms(text);
  for (const [kind, question] of questionsOf(
    terms,
    index.fields.map(({ name }) => name),
    at,
  )) {
    const { found } = await matchSyntax(index, question);
    count(kind, question, inOrder(whole.search(question), found));
  }
  const expected = whole.query((query) => terms.forEach((term) => query.term(term, { usePipeline: false })));
  count("direct", text, await directly(terms, expected));
  if ((at + 1) % 200 === 0) process.stderr.write(`  ${at + 1}/${texts.length}\n`);
}
process.stdout.write(JSON.stringify({ kinds, examples }));
