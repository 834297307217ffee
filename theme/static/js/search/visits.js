// This module manages the browser's history of the search page: where the back button leads, and to which place on the
// page.
//
// Typing changes the present entry, a choice adds a new one. Before that, the entry that was last chosen gets its own
// address back, so that the back button returns to what the reader chose and not to half a word. Each entry has a
// place, {limit, top, ref}: how many results were shown, how far the page was scrolled, and which result had the focus.

// The browser would scroll before the results are back.
history.scrollRestoration = "manual";

let chosen;

/** Return the question's part of the address and the place, after the reader came by a link or the back button. */
export function arrive() {
  chosen = location.search;
  return [chosen, history.state ?? {}];
}

/** Keep `place` in the present entry. */
export function keep(place) {
  history.replaceState(place, "");
}

/** Enter `question`, which the reader is typing, into the history. */
export function type(question) {
  history.replaceState(null, "", `?${question}`);
}

/** Enter `question`, which the reader has sent or chosen with a filter, into the history. */
export function choose(question) {
  const search = `?${question}`;
  if (location.search !== chosen) history.replaceState(null, "", chosen || "?");
  if (search !== chosen) history.pushState(null, "", search);
  chosen = search;
}
