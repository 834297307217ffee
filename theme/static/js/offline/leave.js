// This service worker is published as /sw.js when a site keeps nothing for reading without a network. Browsers look
// there for an update of an earlier worker: this one replaces it, deletes what was kept, and unregisters itself.

import { clear } from "./stores.js";

async function leave() {
  await clear(self.registration.scope);
  await self.registration.unregister();
}

self.addEventListener("install", (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener("activate", (event) => event.waitUntil(leave()));
