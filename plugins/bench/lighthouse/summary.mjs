// Selects what the bench shows of the many results of Lighthouse.

/** Return the figures of a Lighthouse result; `faults` are the audits that cost a point: {audit: title}. */
export function summary({ categories, audits, environment }) {
  const value = (name) => audits[name].numericValue;
  return {
    scores: Object.fromEntries(Object.values(categories).map(({ id, score }) => [id, Math.round(score * 100)])),
    lcpMs: value("largest-contentful-paint"),
    tbtMs: value("total-blocking-time"),
    cls: value("cumulative-layout-shift"),
    machine: environment.benchmarkIndex,
    faults: Object.fromEntries(costly(categories, audits).map(({ id, title }) => [id, title])),
  };
}

/** Return the audits that cost a point. Those of speed are left out, because they are shown as figures. */
function costly(categories, audits) {
  return Object.values(categories)
    .filter(({ id }) => id !== "performance")
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 1)
    .map(({ id }) => audits[id]);
}
