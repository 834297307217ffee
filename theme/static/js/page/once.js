// This module fetches a thing once, unless that fails.

/** `make` so that each key gets the promise made at its first call. After a failure the next call tries again. */
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
