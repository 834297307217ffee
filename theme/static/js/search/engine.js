// Fetches what the search room wrote at build time: lunr itself, the index, the
// documents to show and the synonyms.

/**
 * Load everything a search needs from `baseUrl`, the folder of the index (a URL object).
 * Rejects when something cannot be fetched or read.
 * Returns {index, documents, kinds, synonyms}; a result `ref` of `index` is a place in `documents`.
 */
export async function loadEngine(baseUrl, fetch) {
  const [lunr, serialised, shown, synonyms] = await Promise.all([
    importLunr(new URL("../lunr.js", baseUrl), fetch),
    fetchJson(new URL("lunr.json", baseUrl), fetch),
    fetchJson(new URL("documents.json", baseUrl), fetch),
    fetchJson(new URL("synonyms.json", baseUrl), fetch),
  ]);
  return {
    index: lunr.Index.load(serialised),
    documents: shown.documents,
    kinds: shown.kinds,
    synonyms,
  };
}

async function fetchJson(url, fetch) {
  return (await fetchGood(url, fetch)).json();
}

async function fetchGood(url, fetch) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: HTTP ${response.status}`);
  return response;
}

async function importLunr(url, fetch) {
  try {
    return (await import(url.href)).default;
  } catch (error) {
    if (globalThis.process?.versions?.node === undefined) throw error;
    // Node imports no module over HTTP.
    const source = await (await fetchGood(url, fetch)).text();
    return (await import(`data:text/javascript,${encodeURIComponent(source)}`)).default;
  }
}
