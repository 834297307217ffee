// This module says which requests the worker answers, and how. What it does not name goes to the network as if there
// were no worker: other hosts, calendars, downloads, data for programs, everything that is sent.

const PAGE = /(?:^|\/|\.html)$/;
// plugins/assets/, plugins/identity/ and plugins/page_data/ put the fingerprint of the content behind the "?";
// plugins/search/naming.py makes it the name.
const NAMED_BY_CONTENT = /^(?:[^?]+\?v=[0-9a-f]+|search\/index\/(?:[0-9a-f]{10}\.\w+|store\/[0-9a-f]{10}\/\d+\.json))$/;
const MANIFEST = "search/index/manifest.json";

/** The page that is shown without a network, below the root of the site. */
export const OFFLINE_PAGE = "offline/";

/**
 * How to answer a request to the site at `scope` (an address that ends with "/"): {way, key}, or null for not at all.
 * `request` is a Request, or an object with its url, method, mode and headers.
 *
 *   way "page"    the network, within a time; else what is kept, and it says so
 *       "fresh"   the network; else what is kept. Also for what a page has found to be of another version
 *       "named"   what is kept, else the network: the address changes with the content
 *
 * `key` is the address under which the answer is kept. That of a page is without its query: it is the same page for
 * every query, and what somebody has searched for is not to be kept.
 */
export function strategyOf({ url, method, mode, headers, cache }, scope) {
  if (method !== "GET" || headers.has("range") || !url.startsWith(scope)) return null;
  const [address] = url.slice(scope.length).split("#");
  const [path] = address.split("?");
  if (mode === "navigate") {
    // Its worker changes with it, so what is kept of it is never an old one.
    if (path === OFFLINE_PAGE) return { way: "named", key: scope + path };
    return PAGE.test(path) ? { way: "page", key: scope + path } : null;
  }
  if (NAMED_BY_CONTENT.test(address)) return { way: cache === "reload" ? "fresh" : "named", key: scope + address };
  return address === MANIFEST ? { way: "fresh", key: scope + address } : null;
}

/** Whether `response` may be kept: a whole answer of this host, no error, nothing that led on to another address. */
export function mayKeep({ status, type, redirected }) {
  return status === 200 && type === "basic" && !redirected;
}

/** Whether `response` says that a page is there no more: then what is kept of it must go, too. */
export function isGone({ status }) {
  return status === 404 || status === 410;
}
