// This module keeps in this browser which packs were chosen and which papers were ticked:
//
// {chosen: [pack], ticks: {pack: {title, papers: {name: {version, sha256}}}}}

import { Shelf } from "../page/storage.js";

const shelf = new Shelf("packs");
let unsaved = null; // what the browser has not kept, which lasts until the page is left

/** Return what is kept. Anything else that stands in its place counts as nothing. */
export function read() {
  return unsaved ? structuredClone(unsaved) : sound(shelf.value);
}

const sound = (kept) => ({
  chosen: Array.isArray(kept?.chosen) ? kept.chosen : [],
  ticks: Object.fromEntries(Object.entries(kept?.ticks ?? {}).filter(([, pack]) => pack?.papers)),
});

function write(kept) {
  unsaved = shelf.put(kept) ? null : kept;
}

/** Return whether the browser keeps anything for the next visit. */
export const keeps = () => shelf.works;

/** Keep whether `paper` of the pack `{id, title}` is ready. `form` is {version, sha256} of its form, or {}. */
export function tick({ id, title }, paper, on, form = {}) {
  const kept = read();
  const papers = { ...kept.ticks[id]?.papers };
  delete papers[paper];
  if (on) papers[paper] = form;
  if (Object.keys(papers).length) kept.ticks[id] = { title, papers };
  else delete kept.ticks[id];
  write(kept);
}

/** Keep which packs were chosen to be combined. */
export function choose(chosen) {
  write({ ...read(), chosen });
}

/** Forget everything. */
export function forget() {
  unsaved = null;
  shelf.clear();
}

/** Call `show` when another page of the site has changed what is kept. */
export function onOtherPages(show) {
  shelf.onOtherPages(show);
}
