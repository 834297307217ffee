// This module gives a screen reader words to say. Whoever types quickly would drown in counts, so only the last one is
// said, after a moment of quiet.

const QUIET = 1000; // milliseconds

/** A function that has its text said through the live region `region`. */
export function announcer(region) {
  let wait;
  return (text) => {
    clearTimeout(wait);
    // Emptied first: the same words twice are news twice.
    region.textContent = "";
    wait = setTimeout(() => (region.textContent = text), QUIET);
  };
}
