// This module reads what plugins/search/columns.py wrote: one value for each document.

import { ByteReader } from "./varints.js";

/**
 * The columns in `bytes` of `count` documents: {lengths, facets, days, worths}. `lengths[f][d]` is the number of terms
 * of document d in field f, `facets[f]` a FacetColumn, `days[d]` its day, counted from the end of 1899, or 0;
 * `worths[d]` how much a match in it counts, in percent.
 */
export function readColumns(bytes, count, fieldCount, facetCount) {
  const reader = new ByteReader(bytes);
  const columns = {
    lengths: Array.from({ length: fieldCount }, () => reader.differences(count)),
    facets: Array.from({ length: facetCount }, () => new FacetColumn(reader, count)),
    days: reader.differences(count),
    worths: reader.differences(count),
  };
  reader.finish();
  return columns;
}

/** For each document the places of its values in one facet. */
class FacetColumn {
  constructor(reader, count) {
    const places = [];
    this.starts = new Uint32Array(count + 1);
    for (let number = 0; number < count; number += 1) {
      for (let left = reader.number(); left > 0; left -= 1) places.push(reader.number());
      this.starts[number + 1] = places.length;
    }
    this.places = Uint32Array.from(places);
  }

  /** The places of document `number`. */
  of(number) {
    return this.places.subarray(this.starts[number], this.starts[number + 1]);
  }

  /** How many of the documents `numbers` have each of `size` values. */
  count(numbers, size) {
    const held = new Uint32Array(size);
    for (const number of numbers) {
      for (let at = this.starts[number]; at < this.starts[number + 1]; at += 1) held[this.places[at]] += 1;
    }
    return held;
  }
}
