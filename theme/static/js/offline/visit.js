// Every page of a published site registers the service worker with this script, which also says so when the page is a
// kept one. Pages of a preview do not have it, because a worker would hide what an author has just changed.

import { putBanner } from "../page/banner.js";
import { element } from "../page/element.js";
import { sayingOf } from "./kept_page.js";

const { worker } = document.querySelector("script[data-worker]").dataset;

// Service workers exist only on pages fetched by https and on this machine. The worker is registered after the page has
// been loaded. If the browser refuses, pages are not kept, and nothing else changes.
if ("serviceWorker" in navigator) {
  window.addEventListener("load", () => navigator.serviceWorker.register(worker).catch(() => {}));
}

const saying = sayingOf(document.documentElement.dataset);
if (saying) {
  const again = element("a", { href: "" }, "再试一次"); // an empty address reloads this page
  putBanner(saying, " ", again);
}
