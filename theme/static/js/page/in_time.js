// This module limits how long a page waits for the network, which may never answer.

const PATIENCE = 30_000; // ms; the largest file that a page fetches takes six seconds on slow 3G

/** Return a promise that settles like `promise`, or rejects when that takes too long. */
export function inTime(promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(reject, PATIENCE, new Error(`nothing within ${PATIENCE} ms`));
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
