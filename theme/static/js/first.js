// Every page runs this script before it is drawn. It is a plain script in <head>, because modules are deferred.

import "./modes.js";
import "./missing.js";
import { fold } from "./page/fold.js";
import { count } from "./page/states.js";

const countAll = () => count(document, Date.now());
const prepare = () => {
  countAll();
  fold(document);
};

// Each part of the page is prepared when it is parsed, so that nothing changes while somebody reads it.
const reading = new MutationObserver(prepare);
reading.observe(document, { childList: true, subtree: true });
document.addEventListener("DOMContentLoaded", () => {
  prepare();
  reading.disconnect();
});
// A page that was left open, or that comes back from the back/forward cache, may be of another day.
document.addEventListener("visibilitychange", () => document.hidden || countAll());
window.addEventListener("pageshow", ({ persisted }) => persisted && countAll());
