// The bench calls these functions in a page: window.bench = {ready, open, ask, close}. All times are in milliseconds.

/**
 * Offer an engine to the bench. `start()` opens it and returns a promise of {ask(query, limit), close()}; ask returns a
 * promise of ids, which resolves when titles and excerpts are ready too.
 */
export function offer(start) {
  let engine;
  window.bench = {
    ready: performance.now(), // since navigation began
    open: () => timed(async () => void (engine = await start())),
    ask: (query, limit) => timed(() => engine.ask(query, limit)),
    close: () => engine.close(),
  };
}

async function timed(action) {
  const started = performance.now();
  const value = await action();
  return { value, ms: performance.now() - started };
}
