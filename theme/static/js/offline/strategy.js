// This module decides which requests the service worker answers, and how. All other requests go to the network as if
// there were no worker: those to other hosts, for calendars, downloads and data for programs, and everything that is
// sent.

const PAGE = /(?:^|\/|\.html)$/;
// plugins/assets/, plugins/identity/ and plugins/page_data/ put the fingerprint of the content behind the “?”; in
// plugins/search/naming.py it is the name.
const NAMED_BY_CONTENT = /^(?:[^?]+\?v=[0-9a-f]+|search\/index\/(?:[0-9a-f]{10}\.\w+|store\/[0-9a-f]{10}\/\d+\.json))$/;
const MANIFEST = "search/index/manifest.json";

/** The page that is shown without a network, relative to the root of the site. */
export const OFFLINE_PAGE = "offline/";

/**
 * Return how to answer a request to the site at `scope`, an address that ends with "/": {way, key}; or null if the
 * worker does not answer it. The request is a Request, or an object with the same url, method, mode, headers and cache.
 *
 *   way "page"    take the network, within a time limit; otherwise the kept page, which says so
 *       "fresh"   take the network; otherwise the kept copy. Also for files of which a page needs another version
 *       "named"   take the kept copy; otherwise the network, because the address changes with the content
 *
 * `key` is the address under which the answer is kept. For a page it has no query: the page is the same for every
 * query, and what somebody has searched for must not be kept.
 */
export function strategyOf({ url, method, mode, headers, cache }, scope) {
  if (method !== "GET" || headers.has("range") || !url.startsWith(scope)) return null;
  const [address] = url.slice(scope.length).split("#");
  const [path] = address.split("?");
  if (mode === "navigate") {
    // The worker changes together with this page, so the kept copy is never an old one.
    if (path === OFFLINE_PAGE) return { way: "named", key: scope + path };
    return PAGE.test(path) ? { way: "page", key: scope + path } : null;
  }
  if (NAMED_BY_CONTENT.test(address)) return { way: cache === "reload" ? "fresh" : "named", key: scope + address };
  return address === MANIFEST ? { way: "fresh", key: scope + address } : null;
}

/** Return whether `response` may be kept: a complete answer of this host, without an error and without a redirect. */
export function mayKeep({ status, type, redirected }) {
  return status === 200 && type === "basic" && !redirected;
}

/** Return whether `response` says that a page no longer exists, so that its kept copy must be deleted. */
export function isGone({ status }) {
  return status === 404 || status === 410;
}
