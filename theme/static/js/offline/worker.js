// This is the service worker of a published site; plugins/offline/ writes it as /sw.js, behind a line that sets
// `self.site` = {version, shell}: `shell` holds the addresses of what the offline page needs, relative to the root of
// the site, and `version` is a text that changes with them and with this file.

import { marked, standingIn } from "./kept_page.js";
import { clear, filesOf, keep, pagesOf, shellOf } from "./stores.js";
import { OFFLINE_PAGE, isGone, mayKeep, strategyOf } from "./strategy.js";

// This is the time in which a page must begin to arrive. On slow 3G, with 400 ms for a round trip, the look-up of the
// name, the connection, its encryption and the request take two seconds. The limit is twice that, and still short
// enough that nobody takes the site for broken.
const PATIENCE = 4000; // ms
// A page takes 20 to 80 KB on the disk and a shard of the index 8 KB: together two or three megabytes at the most.
const MOST_PAGES = 60;
const MOST_FILES = 200;

const { scope } = self.registration;
const { version, shell } = self.site;
const [PAGES, SHELL, FILES] = [pagesOf(scope), shellOf(scope, version), filesOf(scope)];

const answers = { page: answerPage, fresh: answerFresh, named: answerNamed };

async function install() {
  const store = await caches.open(SHELL);
  await Promise.all(
    shell.map(async (address) => {
      const url = scope + address;
      // A file with a fingerprint is fetched only once, whether by another version of the worker or by the page that is
      // open.
      const named = address.includes("?v=");
      const held = named && (await caches.match(url));
      await (held ? store.put(url, held) : store.add(new Request(url, { cache: named ? "default" : "no-cache" })));
    }),
  );
  await self.skipWaiting(); // a new worker mends faults of the old one, so it takes over before all windows close
  if (!self.registration.active) await keepOpenPages().catch(() => {});
}

async function activate() {
  await clear(scope, (name) => [PAGES, SHELL, FILES].includes(name));
  await self.clients.claim();
}

/** Keep the pages that are open while the worker is installed for the first time: they were loaded without it. */
async function keepOpenPages() {
  const windows = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  await Promise.all(
    windows.map(async ({ url }) => {
      const { way, key } = strategyOf({ url, method: "GET", mode: "navigate", headers: new Headers() }, scope) ?? {};
      // The page has just been loaded, so the HTTP cache of the browser still has it.
      if (way === "page") await settle(key, await fetch(key, { cache: "force-cache", redirect: "manual" }));
    }),
  );
}

async function answerPage(event, key) {
  // With “no-cache” the browser asks the host whether the page has changed. Otherwise it might answer from its own
  // cache for some time, and say neither that there is no network nor how old the page is. The query is left out, so
  // that nobody is told what is searched for.
  const fresh = fetch(key, { cache: "no-cache", redirect: "manual" });
  event.waitUntil(fresh.then((response) => settle(key, response.clone())).catch(() => {}));
  const kept = await caches.match(key, { cacheName: PAGES });
  const first = await Promise.race([fresh.catch(() => "none"), ...(kept ? [late()] : [])]);
  if (first instanceof Response) return first;
  return kept ? marked(kept, first) : standingIn(await caches.match(scope + OFFLINE_PAGE), scope);
}

function late() {
  return new Promise((resolve) => setTimeout(resolve, PATIENCE, "slow"));
}

/** Keep the answer of the host for the page `key`, or delete the kept copy if the host has withdrawn the page. */
async function settle(key, response) {
  if (mayKeep(response)) await keep(PAGES, key, response, MOST_PAGES);
  else if (isGone(response)) await (await caches.open(PAGES)).delete(key);
}

async function answerFresh(event, key) {
  try {
    return await fetchAndKeep(event, key);
  } catch (fault) {
    return (await caches.match(key)) ?? Promise.reject(fault);
  }
}

async function answerNamed(event, key) {
  const held = await caches.match(key);
  if (held) return held;
  try {
    return await fetchAndKeep(event, key);
  } catch (fault) {
    // A kept page may be older than the kept styles and scripts. It can be read with those of another version, but with
    // data of another version it would say something wrong.
    const other = key.startsWith(`${scope}theme/`) ? await caches.match(key, { ignoreSearch: true }) : undefined;
    return other ?? Promise.reject(fault);
  }
}

async function fetchAndKeep(event, key) {
  const response = await fetch(event.request);
  if (mayKeep(response)) event.waitUntil(keep(FILES, key, response.clone(), MOST_FILES));
  return response;
}

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));
self.addEventListener("fetch", (event) => {
  const strategy = strategyOf(event.request, scope);
  if (strategy) event.respondWith(answers[strategy.way](event, strategy.key));
});
