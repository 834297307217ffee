// This module manages the caches of the service worker. All sites of a host share one list of caches, so the name of
// each cache begins with the path of its site.

const own = (scope) => `${new URL(scope).pathname} `;

/** Return the name of the cache for pages that were read on the site at `scope`, an address that ends with "/". */
export const pagesOf = (scope) => `${own(scope)}pages`;

/**
 * Return the name of the cache for other files whose address changes with their content. A new version of the worker
 * keeps it, because kept pages need the styles and scripts with which they were read.
 */
export const filesOf = (scope) => `${own(scope)}files`;

/** Return the name of the cache for what the offline page needs; each version of the worker has its own. */
export const shellOf = (scope, version) => `${own(scope)}shell ${version}`;

/** Delete the caches of the site at `scope`, except those for whose name the function `stays` returns true. */
export async function clear(scope, stays = () => false) {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(own(scope)) && !stays(name)).map((name) => caches.delete(name)),
  );
}

/** Delete what reading has left in this browser. What the offline page needs is the same for everybody and stays. */
export const forget = (scope) => clear(scope, (name) => name.startsWith(shellOf(scope, "")));

/**
 * Keep `response` under the address `key` as the newest in the cache `name`; if there are more than `limit`, the oldest
 * are deleted.
 *
 * The kept copy does not contain the address from which it came, because that may have a query. It has a date: that of
 * the host, or the current one.
 */
export async function keep(name, key, response, limit) {
  const body = await response.arrayBuffer(); // if the connection breaks here, the older copy stays
  const headers = new Headers(response.headers);
  if (Number.isNaN(Date.parse(headers.get("date")))) headers.set("date", new Date().toUTCString());
  const store = await caches.open(name);
  await store.delete(key); // caches list their entries in the order in which they were added
  await store.put(key, new Response(body, { headers }));
  const keys = await store.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - limit)).map((old) => store.delete(old)));
}
