// Offers the portal's client, as it is bundled for pages.
import { openIndex } from "/js/search/client.js";
import { offer } from "./measure.js";

offer(async () => {
  const index = await openIndex(new URL("/search/index/", location.href).href);
  return {
    ask: async (query, limit) => (await index.search(query, { limit })).results.map(({ ref }) => ref),
    close: () => {},
  };
});
