// What was ticked and chosen is kept in this browser and nowhere else:
// {chosen: [pack], ticks: {pack: {title, papers: {name: {version, sha256}}}}}.

import { Shelf } from "../page/storage.js";

const shelf = new Shelf("packs");
let unsaved = null; // what the browser did not keep lasts for this page

/** What is kept. Whatever else stands in its place is as good as nothing. */
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

/** Whether the browser keeps anything for the next visit. */
export const keeps = () => shelf.works;

/**
 * Keep that `paper` of the pack `{id, title}` is ready, or that it is not; `form` = {version, sha256} of its form, or
 * {}.
 */
export function tick({ id, title }, paper, on, form = {}) {
  const kept = read();
  const papers = { ...kept.ticks[id]?.papers };
  delete papers[paper];
  if (on) papers[paper] = form;
  if (Object.keys(papers).length) kept.ticks[id] = { title, papers };
  else delete kept.ticks[id];
  write(kept);
}

/** Keep which packs were chosen to be seen together. */
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
