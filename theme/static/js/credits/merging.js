// This module merges two records: the one kept on this device, and one from a file.

import { keyOf } from "./entry.js";

/**
 * Return {entries, added, same}: all of `kept` with the new entries of `loaded`, the number of new ones, and the number
 * of those that were there already. A file overwrites nothing that is kept; it only adds a proof where there is none.
 */
export function merged(kept, loaded) {
  const entries = new Map(kept.map((entry) => [keyOf(entry), entry]));
  let added = 0;
  for (const entry of loaded) {
    const mine = entries.get(keyOf(entry));
    if (!mine) added += 1;
    entries.set(keyOf(entry), mine ? { ...mine, proof: mine.proof || entry.proof } : entry);
  }
  return { entries: [...entries.values()], added, same: loaded.length - added };
}
