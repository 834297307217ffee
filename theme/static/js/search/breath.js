// This module divides long work into steps, so that what the reader types or touches is handled between two of them.

const FEW = 4; // documents; to fold the text of one takes a slow phone some milliseconds

/**
 * Return a promise that resolves when the browser has handled what waited. Each step should take a slow phone less than
 * 50 milliseconds: longer ones are felt, and the bench of pages counts them as total blocking time. Where
 * scheduler.yield is unknown (Safari, Node), the work goes on at once, because a timer would cost every search the
 * milliseconds that only some of them need.
 */
export const breath = async () => globalThis.scheduler?.yield?.();

/** Call `step` for each of `items`, a few between two pauses. */
export async function inBreaths(items, step) {
  for (const [n, item] of items.entries()) {
    if (n % FEW === 0) await breath();
    step(item);
  }
}
