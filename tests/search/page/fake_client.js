// Takes the place of client.js in the tests of the page, with the same calls, on the few entries of fake_index.json. It
// fetches that file for every call, so that a test can delay or break the network.

export async function openIndex(baseUrl) {
  const ask = async (what) => (await fetch(new URL(`fake_index.json?${what}`, baseUrl))).json();
  const { facets } = await ask("open");
  return {
    facets,
    search: async (query, options) => search(await ask("search"), query, options),
    suggest: async (prefix) => {
      const { names } = await ask("suggest");
      return names.filter((name) => name.startsWith(prefix));
    },
  };
}

function search({ facets, documents, answers, unknowns, suggestions, problems }, query, { limit, filters, sort }) {
  const passes = (document, except) =>
    facets.every(({ name }) => name === except || !filters[name]?.length || filters[name].includes(document[name]));
  const matching = documents.flatMap(copies).filter(({ title, text }) => `${title}${text}`.includes(query));
  const found = matching.filter((document) => passes(document));
  if (sort === "date") found.sort((a, b) => (b.date ?? "").localeCompare(a.date ?? ""));
  return {
    total: found.length,
    results: found
      .slice(0, limit)
      .map((document) => ({ sections: [], ...document, excerpt: excerpt(document.text, query) })),
    counts: Object.fromEntries(
      facets.map(({ name }) => [
        name,
        count(
          matching.filter((each) => passes(each, name)),
          name,
        ),
      ]),
    ),
    answer: answers[query] ?? null,
    unknown: unknowns[query] ?? null,
    suggestion: suggestions[query] ?? "",
    problem: problems[query] ?? "",
  };
}

/** Return as many numbered copies of a document as its `times` says. */
function copies({ times, ...document }) {
  if (!times) return [document];
  return Array.from({ length: times }, (_, n) => ({
    ...document,
    ref: `${document.ref}${n}`,
    title: `${document.title}${n}`,
  }));
}

function count(documents, name) {
  const counts = {};
  for (const { [name]: value } of documents) if (value) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

function excerpt(text, query) {
  const at = text.indexOf(query);
  if (at < 0) return [{ text, mark: false }];
  const pieces = [text.slice(0, at), query, text.slice(at + query.length)];
  return pieces.map((piece, n) => ({ text: piece, mark: n === 1 })).filter(({ text: piece }) => piece);
}
