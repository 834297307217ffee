// This part of first.js tells of a module that does not come. A control without its module does nothing, and whoever
// presses it must not take that for an answer.

import { putBanner } from "./page/banner.js";

let told = "kept" in document.documentElement.dataset; // the worker's own words stand above a page that it has kept

const tellOfMissing = () => putBanner("这一页有一部分没有取到，有的按钮会没有反应。请稍后再试，或者刷新本页。");

function onError({ target }) {
  if (target.type !== "module" || told) return;
  told = true;
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", tellOfMissing);
  else tellOfMissing();
}

document.addEventListener("error", onError, true); // on its way down, because an element keeps the event to itself
