// Opens an index and does `steps` one after the other: reads {base, later, steps} from standard input and writes
// {answers, facets, asked}.
//
// A step is a query, whose answer is {refs} or {error}, or one of these words: ":broken" (only the manifest can be
// fetched), ":well" (everything can be fetched), ":open", ":publish" (the site of `later` replaces that of `base`,
// while the cache of the browser keeps the old manifest).
import { readFileSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { openIndex } from "../../theme/static/js/search/client.js";
import { fetchFile } from "./file_fetch.mjs";

const { base, later, steps } = JSON.parse(readFileSync(0, "utf8"));
const asked = [];
let site = base;
let broken = false;
let index;

async function fetch(url, options) {
  const path = String(url).slice(base.length);
  asked.push([path, options?.cache].filter(Boolean).join(" "));
  const isManifest = path === "manifest.json";
  if (broken && !isManifest) throw new TypeError("no network");
  return fetchFile(new URL(path, isManifest && !options?.cache ? base : site));
}

const CHANGES = {
  ":broken": () => (broken = true),
  ":well": () => (broken = false),
  ":publish": () => (site = later),
  ":open": async () => (index = await openIndex(base, { fetch })),
};

const answers = [];
for (const step of steps) {
  if (CHANGES[step]) await CHANGES[step]();
  else
    answers.push(
      await index.search(step).then(
        ({ results }) => ({ refs: results.map(({ ref }) => ref) }),
        ({ message: error }) => ({ error }),
      ),
    );
  await setImmediate(); // A rejected promise that nobody awaits would end the script here.
}
process.stdout.write(JSON.stringify({ answers, facets: index.facets, asked }));
