// Offers Pagefind's own client. Titles and excerpts come with data(), which fetches one fragment for each result.
import { createInstance } from "/pagefind/pagefind.js";
import { offer } from "./measure.js";

offer(async () => {
  const pagefind = createInstance({});
  await pagefind.init();
  return {
    ask: async (query, limit) => {
      const { results } = await pagefind.search(query);
      const shown = await Promise.all(results.slice(0, limit).map((result) => result.data()));
      return shown.map(({ url }) => url.match(/docs\/([^/]+)\.html/)[1]);
    },
    close: () => pagefind.destroy(),
  };
});
