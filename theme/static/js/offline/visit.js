// On every page of a published site: starts the worker, and says so when the page is one that the worker has kept.
// In a preview no page has this script: there a worker is a trap, “I changed it and do not see it”.

import { sayingOf } from "./kept_page.js";

const { worker } = document.querySelector("script[data-worker]").dataset;

// Only over https and on this machine there are workers at all. After everything that is to be seen; and where a browser
// forbids it nothing is lost but the memory.
if ("serviceWorker" in navigator) {
  window.addEventListener("load", () => navigator.serviceWorker.register(worker).catch(() => {}));
}

const saying = sayingOf(document.documentElement.dataset);
if (saying) {
  const [banner, text, again] = ["div", "div", "a"].map((name) => document.createElement(name));
  banner.className = "kept notice-banner--warn";
  text.className = "wrap";
  text.setAttribute("role", "status");
  again.href = "";      // this page once more
  again.textContent = "再试一次";
  text.append(saying, " ", again);
  banner.append(text);
  document.querySelector("main").prepend(banner);
}
