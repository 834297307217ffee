// Shows how often `query` must wait for the network: reads {base, query} from standard input and writes {rounds,
// total}, where `rounds` holds the files of each round trip.
//
// All files that are requested before the last answer is read count as one round trip.
import { readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { openIndex } from "../../theme/static/js/search/client.js";
import { fetchFile } from "./file_fetch.mjs";

const QUIET = 20; // in milliseconds; code with an answer requests its next files within this time

const { base, query } = JSON.parse(readFileSync(0, "utf8"));
const rounds = [];
let waiting = [];

function fetch(url) {
  return new Promise((answered) => waiting.push({ url, answered }));
}

let done = false;
const searched = openIndex(base, { fetch })
  .then((index) => index.search(query))
  .finally(() => (done = true));
while (!done) {
  await setTimeout(QUIET);
  const asked = waiting;
  waiting = [];
  if (asked.length > 0) rounds.push(asked.map(({ url }) => String(url).slice(base.length)));
  await Promise.all(asked.map(async ({ url, answered }) => answered(await fetchFile(url))));
}
const { total } = await searched;
process.stdout.write(JSON.stringify({ rounds, total }));
