// This module reads the columns that plugins/search/columns.py wrote: one value for each document.

import { ByteReader } from "./varints.js";

/**
 * Return the columns of `count` documents in `bytes`: {lengths, facets, days, worths}. `lengths[f][d]` is the number of
 * terms of document d in field f, and `facets[f]` is a FacetColumn. `days[d]` is the day of document d, counted from
 * the end of 1899, or 0, and `worths[d]` says how much a match in it counts, in percent.
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

/** Holds the values of each document in one facet, as places in the list of its values. */
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

  /** Return the places of the values of document `number`. */
  of(number) {
    return this.places.subarray(this.starts[number], this.starts[number + 1]);
  }

  /** Return how many of the documents `numbers` have each of `size` values. */
  count(numbers, size) {
    const held = new Uint32Array(size);
    for (const number of numbers) {
      for (let at = this.starts[number]; at < this.starts[number + 1]; at += 1) held[this.places[at]] += 1;
    }
    return held;
  }
}
