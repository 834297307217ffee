// The service worker of a published site, written as /sw.js by plugins/offline/. The line that stands before it there
// gives `self.site` = {version, shell}: the addresses of what the offline page needs, below the root of the site, and
// a text that changes with them and with this file.

import { marked, standingIn } from "./kept_page.js";
import { clear, filesOf, keep, pagesOf, shellOf } from "./stores.js";
import { OFFLINE_PAGE, isGone, mayKeep, strategyOf } from "./strategy.js";

// Until a page begins to arrive. On slow 3G, 400 ms there and back, the name, the connection, its encryption and the
// question take two seconds; this is twice that, and not yet so long that people take a site for broken.
const PATIENCE = 4000; // ms
// A page is 20 to 80 KB on the disk, a part of the index 8: two or three megabytes at the most.
const MOST_PAGES = 60;
const MOST_FILES = 200;

const { scope } = self.registration;
const { version, shell } = self.site;
const [PAGES, SHELL, FILES] = [pagesOf(scope), shellOf(scope, version), filesOf(scope, version)];

const answers = { page: answerPage, fresh: answerFresh, named: answerNamed };

async function install() {
  const store = await caches.open(SHELL);
  await Promise.all(
    shell.map(async (address) => {
      const url = scope + address;
      // What carries a fingerprint is fetched once, by whatever version, or by the page that is open.
      const named = address.includes("?v=");
      const held = named && (await caches.match(url));
      await (held ? store.put(url, held) : store.add(new Request(url, { cache: named ? "default" : "no-cache" })));
    }),
  );
  await self.skipWaiting(); // a new one mends what is wrong with an old one: at once, not when all windows are closed
  if (!self.registration.active) await keepOpenPages().catch(() => {});
}

async function activate() {
  await clear(scope, (name) => [PAGES, SHELL, FILES].includes(name));
  await self.clients.claim();
}

/** The page through which somebody came was there before the worker; it has been read as well. */
async function keepOpenPages() {
  const windows = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  await Promise.all(
    windows.map(async ({ url }) => {
      const { way, key } = strategyOf({ url, method: "GET", mode: "navigate", headers: new Headers() }, scope) ?? {};
      // It has just been fetched: the browser still has it.
      if (way === "page") await settle(key, await fetch(key, { cache: "force-cache", redirect: "manual" }));
    }),
  );
}

async function answerPage(event, key) {
  // "no-cache" asks the host whether the page has changed. Else a browser answers by itself for some time, and says
  // neither that there is no network nor from when the page is. Without the query: nobody is told what is searched for.
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

/** Keep what the host has answered for the page `key`; when it has withdrawn the page, let go of it here, too. */
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
    // A kept page may be older than the styles and scripts that are kept: with those of another day it can be read.
    // With data of another day it would say what is not so.
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
