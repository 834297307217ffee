// This module sums the hours of each year and of each type. It adds tenths, so that 0.1 + 0.2 is 0.3.

/**
 * Return [{year, hours, types: [{type, hours}], entries}] with the newest year first. The types are in the order of the
 * list `order`, followed by others as they come; the entries are in the order given.
 */
export function years(entries, order = []) {
  const found = new Map();
  for (const entry of entries) {
    const year = Number(entry.date.slice(0, 4));
    found.set(year, [...(found.get(year) ?? []), entry]);
  }
  return [...found]
    .sort(([a], [b]) => b - a)
    .map(([year, own]) => ({ year, hours: total(own), types: types(own, order), entries: own }));
}

/** Return the sum of the hours of `entries`. */
export const total = (entries) => entries.reduce((tenths, { hours }) => tenths + Math.round(hours * 10), 0) / 10;

function types(entries, order) {
  const names = [...new Set(entries.map(({ type }) => type))];
  const place = (name) => (order.includes(name) ? order.indexOf(name) : order.length);
  return names
    .sort((a, b) => place(a) - place(b))
    .map((type) => ({ type, hours: total(entries.filter((entry) => entry.type === type)) }));
}
