// This module reads the shards that plugins/search/shards.py and directory.py wrote: sorted ranges of terms in small
// files.

import { once } from "../page/once.js";
import { ByteReader } from "./varints.js";

const NAME_LENGTH = 10;

/** A set of shards with `fieldCount` fields. `files` fetches them: bytes(name), json(name). */
export class ShardSet {
  constructor(directory, fieldCount, files) {
    this.directory = directory;
    this.list = once((name) => files.json(name));
    this.shard = once(async (name) => new Shard(await files.bytes(name), fieldCount));
  }

  /**
   * Return a promise of a Map from each of `terms` that occurs to its postings: {documents, frequencies} for each
   * field.
   */
  async postings(terms) {
    const found = await Promise.all(
      terms.map(async (term) => [term, (await this.placeOf(term)).shard?.postings(term)]),
    );
    return new Map(found.filter(([, postings]) => postings));
  }

  /** Return a promise of the first `limit` terms that begin with `prefix`, in order. */
  async beginningWith(prefix, limit = Infinity) {
    const found = [];
    for (let next = prefix; found.length < limit && next?.startsWith(prefix);) {
      const place = await this.placeOf(next);
      found.push(...(place.shard?.names.filter((name) => name.startsWith(prefix)) ?? []));
      ({ next } = place);
    }
    return found.slice(0, limit);
  }

  /** Return a promise of {shard, next}: the shard that would hold `term`, and the first key of the shard after it. */
  async placeOf(term) {
    let { keys, files } = this.directory;
    let next;
    for (let level = this.directory.levels; ; level -= 1) {
      const place = rangeOf(keys, term);
      if (place < 0) return {};
      next = keys[place + 1] ?? next;
      const name = files.slice(place * NAME_LENGTH, (place + 1) * NAME_LENGTH);
      if (level === 0) return { shard: await this.shard(name), next };
      ({ keys, files } = await this.list(name));
    }
  }
}

/**
 * Return the place of the last of `keys` that does not sort behind `term`. JavaScript compares UTF-16 units, as the
 * writer of the index did.
 */
function rangeOf(keys, term) {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keys[middle] <= term) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

class Shard {
  constructor(bytes, fieldCount) {
    const reader = new ByteReader(bytes);
    const count = reader.number();
    this.names = reader.text(reader.number()).split("\n");
    this.places = new Map(this.names.map((name, place) => [name, place]));
    const fields = Array.from({ length: fieldCount }, () => ({ starts: startsOf(reader.numbers(count)) }));
    for (const field of fields) field.documents = summed(reader.numbers(field.starts[count]), field.starts);
    for (const field of fields) field.frequencies = reader.numbers(field.starts[count]);
    reader.finish();
    this.fields = fields;
  }

  postings(term) {
    const place = this.places.get(term);
    if (place === undefined) return undefined;
    return this.fields.map(({ starts, documents, frequencies }) => ({
      documents: documents.subarray(starts[place], starts[place + 1]),
      frequencies: frequencies.subarray(starts[place], starts[place + 1]),
    }));
  }
}

function startsOf(counts) {
  const starts = new Uint32Array(counts.length + 1);
  counts.forEach((count, place) => (starts[place + 1] = starts[place] + count));
  return starts;
}

/** Turn the distances between document numbers into these numbers, in place and term by term. */
function summed(distances, starts) {
  for (let term = 0; term + 1 < starts.length; term += 1) {
    for (let at = starts[term] + 1; at < starts[term + 1]; at += 1) distances[at] += distances[at - 1];
  }
  return distances;
}
