// Asks stock lunr.js with a whole index. Clauses are made here, because lunr's own parser splits text only at spaces.
// Reads {lunr, index, queries: [text or [term]], segment, limit} and writes {answers: [{ids, warmMs}], loadMs}. With
// `segment`, queries are text that Intl.Segmenter cuts into words, as sites do today.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const { lunr: path, index, queries, segment, limit } = JSON.parse(readFileSync(0, "utf8"));
const lunr = createRequire(import.meta.url)(path);
const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

function words(text) {
  const folded = text.normalize("NFKC").toLowerCase();
  return [...segmenter.segment(folded)].filter(({ isWordLike }) => isWordLike).map((part) => part.segment);
}

const started = performance.now();
const loaded = lunr.Index.load(JSON.parse(readFileSync(index, "utf8")));
const loadMs = performance.now() - started;

const answers = [];
for (const [at, query] of queries.entries()) {
  const before = performance.now();
  const terms = new Set(segment ? words(query) : query);
  const found = loaded.query((clauses) => terms.forEach((term) => clauses.term(term)));
  answers.push({ ids: found.slice(0, limit).map(({ ref }) => ref), warmMs: performance.now() - before });
  if ((at + 1) % 200 === 0) process.stderr.write(`  ${at + 1}/${queries.length}\n`);
}
process.stdout.write(JSON.stringify({ answers, loadMs }));
