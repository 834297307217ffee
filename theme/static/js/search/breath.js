// Long work takes a breath between two steps, so that what the reader has just typed or touched comes first.

const FEW = 4; // to fold the text of a document takes a slow phone some milliseconds

/**
 * Promises that the browser may go on. Each step should take a slow phone less than 50 milliseconds: longer ones are
 * felt, and the bench of pages counts them (total blocking time). Where scheduler.yield is unknown (Safari, Node), the
 * work goes on at once: a timer would cost every search the milliseconds that only some of them need.
 */
export const breath = async () => globalThis.scheduler?.yield?.();

/** Call `step` for each of `items`, a few in one breath. */
export async function inBreaths(items, step) {
  for (const [n, item] of items.entries()) {
    if (n % FEW === 0) await breath();
    step(item);
  }
}
