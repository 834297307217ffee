// Opens a built index and answers searches: {base, searches: [[query, options], ...]} in, {kinds, answers} out.
import { readFile } from "node:fs/promises";
import { readFileSync } from "node:fs";
import { openIndex } from "../../theme/static/js/search/client.js";

async function fetchFile(url) {
  try {
    const content = await readFile(new URL(url), "utf8");
    return { ok: true, status: 200, json: async () => JSON.parse(content), text: async () => content };
  } catch {
    return { ok: false, status: 404 };
  }
}

const { base, searches } = JSON.parse(readFileSync(0, "utf8"));
const overHttp = base.startsWith("http");
const answer = await openIndex(base, overHttp ? {} : { fetch: fetchFile }).then(
  async (index) => ({
    kinds: index.kinds,
    answers: await Promise.all(searches.map(([query, options]) => index.search(query, options))),
  }),
  (error) => ({ error: error.message }),
);
process.stdout.write(JSON.stringify(answer));
