// What was ticked and chosen, kept in this browser and nowhere else:
// {chosen: [pack], ticks: {pack: {title, papers: {name: {version, sha256}}}}}.

const KEY = "packs";

// Storage may be forbidden or full; then what was ticked lasts for this page.
let unsaved = null;

/** What is kept. Whatever else stands in its place is as good as nothing. */
export function read() {
  if (unsaved) return structuredClone(unsaved);
  try {
    return sound(JSON.parse(localStorage.getItem(KEY)));
  } catch {
    return sound(null);
  }
}

const sound = (kept) => ({
  chosen: Array.isArray(kept?.chosen) ? kept.chosen : [],
  ticks: Object.fromEntries(Object.entries(kept?.ticks ?? {}).filter(([, pack]) => pack?.papers)),
});

function write(kept) {
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
    unsaved = null;
  } catch {
    unsaved = kept;
  }
}

/** Whether the browser keeps anything for the next visit. */
export function keeps() {
  try {
    localStorage.setItem(`${KEY}-try`, "");
    localStorage.removeItem(`${KEY}-try`);
    return true;
  } catch {
    return false;
  }
}

/** Keep that `paper` of the pack `{id, title}` is ready, or that it is not; `form` = {version, sha256} of its form, or {}. */
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
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
}

/** Call `show` when another page of the site has changed what is kept. */
export function onOtherPages(show) {
  window.addEventListener("storage", ({ key }) => (key === KEY || key === null) && show());
}
