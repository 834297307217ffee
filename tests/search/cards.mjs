// Asks an index for each of its documents by title: reads {base, today} from standard input and writes [{kind, title,
// answers, named}, ...].
//
// `answers` says whether the document has an answer to give. `named` says whether the page of the card that comes has
// this title as one of its names; it is null without a card.
import { readFileSync } from "node:fs";
import { openBundle } from "../../theme/static/js/search/bundle.js";
import { openIndex } from "../../theme/static/js/search/client.js";
import { fetchFile } from "./file_fetch.mjs";

const { base, today } = JSON.parse(readFileSync(0, "utf8"));
const { count, store, text } = await (await openBundle(new URL(base), fetchFile)).whole;
const documents = await store.documents(Array.from({ length: count }, (_, number) => number));
const names = new Map(documents.map(({ ref, title, aliases }) => [ref, [title, ...aliases].map(text.bare)]));
const index = await openIndex(base, { fetch: fetchFile, today });
const asked = documents.map(async ({ kind, title, answer }) => {
  const { answer: card } = await index.search(title);
  return { kind, title, answers: Boolean(answer), named: card && names.get(card.ref).includes(text.bare(title)) };
});
process.stdout.write(JSON.stringify(await Promise.all(asked)));
