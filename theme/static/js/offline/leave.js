// This worker stands at /sw.js when a site keeps nothing for reading without a network. Browsers ask there whether
// their worker is still the current one: it takes that one's place, deletes what was kept, and goes.

import { clear } from "./stores.js";

async function leave() {
  await clear(self.registration.scope);
  await self.registration.unregister();
}

self.addEventListener("install", (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener("activate", (event) => event.waitUntil(leave()));
