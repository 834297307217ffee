// Loads an index from standard input into stock lunr.js and answers lists of terms, without the code of the client.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const { lunrJs, index, queries } = JSON.parse(readFileSync(0, "utf8"));
const lunr = createRequire(import.meta.url)(lunrJs);
const loaded = lunr.Index.load(index);
const answers = queries.map((terms) =>
  loaded.query((query) => terms.forEach((term) => query.term(term))).map(({ ref, score }) => [ref, score]),
);
process.stdout.write(JSON.stringify({ version: lunr.version, answers }));
