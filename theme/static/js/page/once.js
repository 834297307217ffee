// This module remembers what has been fetched, so that nothing is fetched twice.

/**
 * Return a function that calls `make` at the first call with a key, and returns the same promise for all later ones.
 * After a failure the next call tries again.
 */
export function once(make) {
  const made = new Map();
  return (key) => {
    if (!made.has(key)) {
      made.set(key, make(key));
      made.get(key).catch(() => made.delete(key));
    }
    return made.get(key);
  };
}
