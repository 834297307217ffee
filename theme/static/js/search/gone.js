// This module leaves out documents that may no longer be shown, because a period of publicity is over or a consent has
// run out. It is fetched only when there are such documents.

import { over } from "../page/standing.js";

/**
 * Return `index` (bundle.js) without the documents that are gone at the time `now`. They are not found, counted, named
 * or suggested.
 */
export function without(index, now) {
  const gone = new Set(index.until.flatMap(([moment, numbers]) => (over(moment, now) ? numbers : [])));
  const stays = (number) => !gone.has(number);
  const { facets, names } = index;
  return {
    ...index,
    facets: {
      test(filters) {
        const fits = facets.test(filters);
        return (number) => stays(number) && fits(number);
      },
      count: (numbers, filters) => facets.count(numbers.filter(stays), filters),
    },
    names: Object.assign(Object.create(names), {
      async documentsNamed(text) {
        return (await names.documentsNamed(text)).filter(stays);
      },
      /** A name stays if any document with that name does. */
      async beginningWith(prefix, limit) {
        const found = await names.beginningWith(prefix, limit + gone.size);
        const borne = await Promise.all(found.map((name) => this.documentsNamed(name)));
        return found.filter((_, n) => borne[n].length > 0).slice(0, limit);
      },
    }),
  };
}
