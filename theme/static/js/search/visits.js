// The browser's history of the search page: where the back button leads, and where on the page.
//
// Typing changes the present entry, a choice makes a new one. The entry that was last chosen gets its
// own address back before a new one is made, so that the back button returns to what the reader chose
// and not to half a word. With each entry goes a place: {limit, top, ref} = how many results were shown,
// how far the page was scrolled, which result had the focus.

// The browser would scroll before the results are back.
history.scrollRestoration = "manual";

let chosen;

/** The reader came here, by a link or the back button: return the question's part of the address, and the place. */
export function arrive() {
  chosen = location.search;
  return [chosen, history.state ?? {}];
}

/** Keep `place` with the present entry. */
export function keep(place) {
  history.replaceState(place, "");
}

/** The reader is typing `question`. */
export function type(question) {
  history.replaceState(null, "", `?${question}`);
}

/** The reader submitted `question`, or pressed a filter. */
export function choose(question) {
  const search = `?${question}`;
  if (location.search !== chosen) history.replaceState(null, "", chosen || "?");
  if (search !== chosen) history.pushState(null, "", search);
  chosen = search;
}
