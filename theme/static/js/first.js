// Every page runs this before it is drawn. It is a plain script in <head> and not a module, because modules wait.

import "./modes.js";
import "./missing.js";
import { count } from "./page/states.js";

const countAll = () => count(document, Date.now());

// With each part of the page that is read, so that no word changes under the reader's eye.
const reading = new MutationObserver(countAll);
reading.observe(document, { childList: true, subtree: true });
document.addEventListener("DOMContentLoaded", () => {
  countAll();
  reading.disconnect();
});
// A page that was left open, or is come back to, may be of another day.
document.addEventListener("visibilitychange", () => document.hidden || countAll());
window.addEventListener("pageshow", ({ persisted }) => persisted && countAll());
