// A breath between two steps of long work: what the reader has just typed or touched comes first.

/**
 * Promises that the browser may go on. Each step should take a slow phone less than 50 milliseconds: longer ones are
 * felt, and the bench of pages counts them (total blocking time). Where scheduler.yield is unknown (Safari, Node), the work goes on at
 * once: a timer would cost every search the milliseconds that only some of them need.
 */
export const breath = async () => globalThis.scheduler?.yield?.();
