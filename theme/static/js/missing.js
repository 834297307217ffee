// This part of first.js tells visitors when a module fails to load. A control without its module does nothing, and
// nobody should take that for an answer.

import { putBanner } from "./page/banner.js";

let told = "kept" in document.documentElement.dataset; // a kept page already has a banner of the service worker

const tellOfMissing = () => putBanner("这一页有一部分没有取到，有的按钮会没有反应。请稍后再试，或者刷新本页。");

function onError({ target }) {
  if (target.type !== "module" || told) return;
  told = true;
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", tellOfMissing);
  else tellOfMissing();
}

document.addEventListener("error", onError, true); // in the capturing phase, because the event does not bubble
