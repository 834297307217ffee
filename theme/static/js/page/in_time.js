// A network may hold something back for ever; a page must not wait as long and say nothing.

const PATIENCE = 30_000; // ms; the largest file that a page fetches takes six seconds on slow 3G

/** `promise`, or a rejection when it has not settled in time. */
export function inTime(promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(reject, PATIENCE, new Error(`nothing within ${PATIENCE} ms`));
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
