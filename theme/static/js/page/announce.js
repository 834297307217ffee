// What a screen reader says. Who types quickly would drown in counts: it hears the last one, after a moment of quiet.

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
