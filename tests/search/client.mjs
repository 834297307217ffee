// Opens a built index and answers searches: reads {base, searches: [[query, options], ...], today} from standard input
// and writes {facets, answers}, or {error} if the index cannot be opened.
import { readFile } from "node:fs/promises";
import { readFileSync } from "node:fs";
import { openIndex } from "../../theme/static/js/search/client.js";

async function fetchFile(url) {
  try {
    const content = await readFile(new URL(url));
    const text = content.toString();
    const bytes = () => content.buffer.slice(content.byteOffset, content.byteOffset + content.byteLength);
    return {
      ok: true,
      status: 200,
      json: async () => JSON.parse(text),
      text: async () => text,
      arrayBuffer: async () => bytes(),
    };
  } catch {
    return { ok: false, status: 404 };
  }
}

const { base, searches, today = "2026-11-23" } = JSON.parse(readFileSync(0, "utf8"));
const overHttp = base.startsWith("http");
const answer = await openIndex(base, overHttp ? { today } : { fetch: fetchFile, today }).then(
  async (index) => ({
    facets: index.facets,
    answers: await Promise.all(searches.map(([query, options]) => index.search(query, options))),
  }),
  (error) => ({ error: error.message }),
);
process.stdout.write(JSON.stringify(answer));
