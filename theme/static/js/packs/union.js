// This module lists the papers of several packs, each once, with the packs that want it. It is the browser's half of
// plugins/packs/union.py, which describes its input.

/**
 * Return the papers of `packs`: [{name, copies, unstated, stamp, needs: [{pack, title, url, copies, stamp, note,
 * form}]}].
 */
export function union(packs) {
  const needs = new Map();
  for (const { id, title, url, papers } of packs) {
    for (const { name, copies, stamp, note, form } of papers) {
      if (!needs.has(name)) needs.set(name, []);
      needs.get(name).push({ pack: id, title, url, copies, stamp, note, form });
    }
  }
  return [...needs].map(([name, found]) => paper(name, found));
}

function paper(name, needs) {
  const stated = needs.map(({ copies }) => copies).filter(Boolean);
  return {
    name,
    copies: stated.reduce((sum, copies) => sum + copies, 0) || null,
    unstated: needs.length - stated.length,
    stamp: needs.some(({ stamp }) => stamp),
    needs,
  };
}

/** Return those of `papers` that more than one pack wants. */
export const shared = (papers) => papers.filter(({ needs }) => new Set(needs.map(({ pack }) => pack)).size > 1);
