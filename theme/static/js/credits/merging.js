// This module makes one record of two: of what was kept on this device, and of what a file brings.

import { keyOf } from "./entry.js";

/**
 * {entries, added, same}: all of `kept`, and of `loaded` what is not among them; how many came, how many were there
 * already. What is kept here stays as it is: a file never overwrites anything, but for a proof that was missing.
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
