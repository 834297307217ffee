// Asks the portal's own client, in Node, to measure what queries cost and find. Reads {client, index, queries, limit,
// options} and writes {open: [path], answers: [{ids, files: [path], coldMs, warmMs}]}. Paths are relative to the index.
// Each query is asked twice: of a client that has only been opened, then of the same client again.
import { readFileSync } from "node:fs";

const { client, index, queries, limit, options } = JSON.parse(readFileSync(0, "utf8"));
const { openIndex } = await import(client);

/** Return a fetch() that reads from disk, the list of files that it has read, and a function for the time this took. */
function meter() {
  const files = [];
  let readingMs = 0;
  const fetch = async (address) => {
    const started = performance.now();
    const url = new URL(address);
    try {
      const content = readFileSync(url);
      files.push(url.href.slice(index.length));
      return new Response(content);
    } catch {
      return new Response("", { status: 404 });
    } finally {
      readingMs += performance.now() - started;
    }
  };
  return { fetch, files, reading: () => readingMs };
}

/** Wait until nothing more is read, because opening an index goes on in the background. */
async function settled(files) {
  for (let seen = -1; seen < files.length; ) {
    seen = files.length;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

async function timed(action) {
  const started = performance.now();
  const value = await action();
  return { value, ms: performance.now() - started };
}

async function measure(query) {
  const { fetch, files, reading } = meter();
  const opened = await openIndex(index, { ...options, fetch });
  await settled(files);
  const before = files.length;
  const read = reading();
  const cold = await timed(() => opened.search(query, { limit }));
  const fetched = files.slice(before);
  const coldMs = cold.ms - (reading() - read);
  const warm = await timed(() => opened.search(query, { limit }));
  return {
    open: files.slice(0, before),
    answer: { ids: warm.value.results.map(({ ref }) => ref), files: fetched, coldMs, warmMs: warm.ms },
  };
}

const answers = [];
let open = [];
for (const [at, query] of queries.entries()) {
  const measured = await measure(query);
  open = measured.open;
  answers.push(measured.answer);
  if ((at + 1) % 200 === 0) process.stderr.write(`  ${at + 1}/${queries.length}\n`);
}
process.stdout.write(JSON.stringify({ open, answers }));
