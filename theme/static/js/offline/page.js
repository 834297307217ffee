// The offline page lists the pages that this browser has kept, deletes them on request, and reloads when the network is
// back. The template provides these hooks:
//
//   [data-kept-pages]    the root; data-root is the address of the root of the site
//   [data-kept-list]     an empty list
//   [data-kept-item]     the <template> of its items: a link and a [data-kept-note]
//   [data-kept-none]     the text that is shown when there is nothing to list
//   [data-kept-delete]   the button that deletes all kept pages
//   [data-kept-status]   what has happened, in words; it has role="status" and tabindex="-1"

import { dayOf } from "./kept_page.js";
import { forget, pagesOf } from "./stores.js";

const root = document.querySelector("[data-kept-pages]");
const part = (name) => root.querySelector(`[data-kept-${name}]`);
const scope = new URL(root.dataset.root, location).href;

/**
 * Return a promise of the kept pages, newest first: [{url, title, note}]. In a browser without caches there are none.
 */
async function keptPages() {
  if (!("caches" in window) || !(await caches.has(pagesOf(scope)))) return [];
  const store = await caches.open(pagesOf(scope));
  const keys = (await store.keys()).reverse();
  const pages = await Promise.all(keys.map(async ({ url }) => keptPage(url, await store.match(url))));
  return pages.filter(Boolean);
}

async function keptPage(url, response) {
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  if (page.querySelector("meta[http-equiv=refresh]")) return null; // the page only redirects to another
  // A title is “title — column — site” (templates/frame/metadata.html); some pages, like the home page, have no column.
  const [title, ...rest] = page.title.split(" — ");
  const saved = `${dayOf(new Date(response.headers.get("date")))}保存`;
  return { url, title, note: [...rest.slice(0, -1), saved].join(" · ") };
}

function item({ url, title, note }) {
  const copy = part("item").content.firstElementChild.cloneNode(true);
  const link = copy.querySelector("a");
  link.href = url;
  link.textContent = title;
  copy.querySelector("[data-kept-note]").textContent = note;
  return copy;
}

async function show() {
  let pages;
  try {
    pages = await keptPages();
  } catch (error) {
    console.error(error);
    part("none").textContent = "现在读不出保存的页面，请稍后再试。";
    return;
  }
  part("list").replaceChildren(...pages.map(item));
  part("none").hidden = pages.length > 0;
  part("delete").hidden = pages.length === 0;
}

part("delete").addEventListener("click", async () => {
  await forget(scope);
  await show();
  part("status").textContent = "已删除。";
  part("status").focus(); // the button is hidden now, so the focus must move
});
// A device reports that it is connected a moment before it is.
window.addEventListener("online", () => setTimeout(() => location.reload(), 1000));
show();
