// This module opens the index that plugins/search/bundle.py wrote: the manifest, then what every query needs.

import { breath } from "./breath.js";
import { readColumns } from "./columns.js";
import { Facets } from "./facets.js";
import { textFolder } from "./folding.js";
import { inTime } from "../page/in_time.js";
import { Names } from "./names.js";
import { ShardSet } from "./shards.js";
import { Store } from "./store.js";
import { analyser } from "./terms.js";

/**
 * Open the index in the folder `base`, a URL object. The promise rejects if the manifest cannot be fetched or read.
 *
 * The manifest is the only file that keeps its name when its content changes. It is therefore revalidated each time,
 * or under the version that a page names behind the address: an older one from the browser's cache would answer with
 * the dates of yesterday.
 *
 * Returns {facets, terms, names, pinyin, whole, failed}: the facets, three ShardSets, a promise of the index, and
 * whether that promise has been rejected. The index is {count, fields, k1, b, lengths, days, worths, facets, terms,
 * pinyin, names, store, synonyms, text, foldText, words, until, base, fetch}. `text` holds the functions of terms.js,
 * `words()` returns a promise of all Latin terms, and `until` is [[moment, numbers of the documents that may not be
 * found from then on]] in the order of the moments.
 */
export async function openBundle(base, fetch, options = base.search ? {} : { cache: "no-cache" }) {
  const files = fileReader(base, fetch);
  const manifest = await files.json("manifest", options, base.search);
  const terms = new ShardSet(manifest.terms, manifest.fields.length, files);
  const [names, pinyin] = [manifest.names, manifest.pinyin].map((directory) => new ShardSet(directory, 1, files));
  const whole = wholeIndex(manifest, { terms, names, pinyin }, files).then((index) => ({ ...index, base, fetch }));
  const opened = { facets: manifest.facets, terms, names, pinyin, whole, failed: false };
  whole.catch(() => (opened.failed = true));
  return opened;
}

async function wholeIndex(manifest, { terms, names, pinyin }, files) {
  const { documents: count, fields, k1, b } = manifest;
  const [bytes, characters, synonyms] = await Promise.all([
    files.bytes(manifest.columns),
    files.text(manifest.characters),
    files.json(manifest.synonyms),
  ]);
  const columns = readColumns(bytes, count, fields.length, manifest.facets.length);
  await breath();
  const text = analyser(characters);
  await breath();
  return {
    count,
    fields,
    k1,
    b,
    terms,
    pinyin,
    text,
    lengths: columns.lengths,
    days: columns.days,
    worths: columns.worths,
    facets: new Facets(manifest.facets, columns.facets),
    names: new Names(names, text.bare),
    store: new Store(manifest.store, files),
    synonyms: synonyms.map((group) => group.map(text.fold)),
    foldText: textFolder(text.fold),
    until: manifest.until,
    words: async () => (await files.text(manifest.words)).split("\n"),
  };
}

/** Thrown when a file of the index is missing, because a new site was published after the manifest was read. */
export class FileMissing extends Error {}

function bodyOf(response, url, read) {
  if (!response.ok) throw new FileMissing(`${url}: HTTP ${response.status}`);
  // Some hosts answer with an error page and the status 200.
  if (/^text\/html/.test(response.headers?.get("content-type"))) throw new FileMissing(`${url}: a page`);
  return response[read]();
}

function fileReader(base, fetch) {
  const get = async (path, read, options) => {
    const url = new URL(path, base);
    await breath(); // to request a file is work too, and a query requests many
    const body = await inTime(fetch(url, options).then((response) => bodyOf(response, url, read)));
    await breath(); // files arrive together, and each is work
    return body;
  };
  return {
    json: (name, options, version = "") => get(`${name}.json${version}`, "json", options),
    bytes: async (name) => new Uint8Array(await get(`${name}.bin`, "arrayBuffer")),
    text: (name) => get(`${name}.txt`, "text"),
  };
}
