// Every page of a published site starts the worker with this script, which also says so when the page is one that the
// worker has kept. No page of a preview has it: a worker there hides what somebody has just changed.

import { putBanner } from "../page/banner.js";
import { element } from "../page/element.js";
import { sayingOf } from "./kept_page.js";

const { worker } = document.querySelector("script[data-worker]").dataset;

// Only over https and on this machine there are workers at all. After everything that is to be seen; and where a
// browser forbids it nothing is lost but the memory.
if ("serviceWorker" in navigator) {
  window.addEventListener("load", () => navigator.serviceWorker.register(worker).catch(() => {}));
}

const saying = sayingOf(document.documentElement.dataset);
if (saying) {
  const again = element("a", { href: "" }, "再试一次"); // this page once more
  putBanner(saying, " ", again);
}
