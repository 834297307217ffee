// This module puts postings together: a run of terms, or any of several terms, as if it were one term of the index.

/**
 * Where all of `each` stand: for each field the documents that hold every one, with the least of the frequencies.
 * Positions are not kept; the pairs of a run of characters seldom meet in a document but as that run.
 */
export function together(each) {
  return each.reduce((held, next) => held.map((field, f) => meet(field, next[f])));
}

function meet(a, b) {
  const documents = [];
  const frequencies = [];
  for (let i = 0, j = 0; i < a.documents.length && j < b.documents.length;) {
    const step = a.documents[i] - b.documents[j];
    if (step === 0) {
      documents.push(a.documents[i]);
      frequencies.push(Math.min(a.frequencies[i], b.frequencies[j]));
    }
    if (step <= 0) i += 1;
    if (step >= 0) j += 1;
  }
  return { documents, frequencies };
}

/** Where any of `each` stands: for each field the documents that hold one, with the sum of the frequencies. */
export function either(each) {
  return each[0].map((_, f) => {
    const sums = new Map();
    for (const fields of each) {
      const { documents, frequencies } = fields[f];
      documents.forEach((document, at) => sums.set(document, (sums.get(document) ?? 0) + frequencies[at]));
    }
    return { documents: [...sums.keys()], frequencies: [...sums.values()] };
  });
}

/** The same postings, but only in the field `kept`. */
export function onlyIn(fields, kept) {
  return fields.map((field, f) => (f === kept ? field : { documents: [], frequencies: [] }));
}
