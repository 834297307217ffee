// What the bench calls in a page: window.bench = {ready, open, ask, close}; all times in milliseconds.

/**
 * `start()` opens an engine: promises {ask(query, limit), close()}, where ask promises ids, titles and excerpts ready.
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
