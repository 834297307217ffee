// This module gives a screen reader text to say. Counts change quickly while somebody types, so only the last text is
// announced, after a pause.

const QUIET = 1000; // milliseconds

/** Return a function that announces its text through the live region `region`. */
export function announcer(region) {
  let wait;
  return (text) => {
    clearTimeout(wait);
    // The region is emptied first, so that the same text is announced again.
    region.textContent = "";
    wait = setTimeout(() => (region.textContent = text), QUIET);
  };
}
