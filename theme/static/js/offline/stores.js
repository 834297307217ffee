// The worker's stores. All sites of a host share one list of them, so each name begins with the path of its site.

const own = (scope) => `${new URL(scope).pathname} `;

/** The pages that somebody has read on the site at `scope` (an address that ends with "/"). */
export const pagesOf = (scope) => `${own(scope)}pages`;

/** What the offline page needs, and whatever else is named by its content, of one version of the worker. */
export const shellOf = (scope, version) => `${own(scope)}shell ${version}`;
export const filesOf = (scope, version) => `${own(scope)}files ${version}`;

/** Delete the stores of the site at `scope`, except those that `stays` names (a function of the name). */
export async function clear(scope, stays = () => false) {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(own(scope)) && !stays(name)).map((name) => caches.delete(name)),
  );
}

/** Delete what reading has left in this browser; what the offline page needs stays, it is the same for everybody. */
export const forget = (scope) => clear(scope, (name) => name.startsWith(shellOf(scope, "")));

/**
 * Keep `response` under the address `key` as the newest in the store `name`; beyond `limit` the oldest go.
 *
 * It is kept as a copy that does not know the address it came from, which may hold a query, and has a date: the host's,
 * or that of now.
 */
export async function keep(name, key, response, limit) {
  const body = await response.arrayBuffer(); // when the network breaks here, the older copy stays
  const headers = new Headers(response.headers);
  if (Number.isNaN(Date.parse(headers.get("date")))) headers.set("date", new Date().toUTCString());
  const store = await caches.open(name);
  await store.delete(key); // stores are in the order in which things came
  await store.put(key, new Response(body, { headers }));
  const keys = await store.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - limit)).map((old) => store.delete(old)));
}
