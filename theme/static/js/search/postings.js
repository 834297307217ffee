// This module combines postings, so that a run of terms, or any of several terms, is like one term of the index.

/**
 * Return the postings of all terms in `each` together: for each field the documents with every term, and the least of
 * its frequencies. Positions are not stored; the pairs of a run of characters rarely meet in a document unless as that
 * run.
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

/**
 * Return the postings of any term in `each`: for each field the documents with one of them, and the sum of frequencies.
 */
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

/** Return the same postings, but only in the field `kept`. */
export function onlyIn(fields, kept) {
  return fields.map((field, f) => (f === kept ? field : { documents: [], frequencies: [] }));
}
