// Where a round stands at a moment. Half of plugins/eligibility/standing.py.

/**
 * {state, stage}: "coming", "accepting" or "closed" at the moment `now`, "2026-12-18 17:00" in the time zone of the
 * round, and in which of `stages` it accepts or will next.
 */
export function standing(stages, now) {
  const stage = stages.find(({ end, time }) => now < `${end} ${time ?? "24:00"}`);
  if (!stage) return { state: "closed", stage: null };
  return { state: stage.start <= now.slice(0, 10) ? "accepting" : "coming", stage };
}

/** What the clocks show in `timezone` at the Date `at`: "2026-12-18 17:00". */
export function clock(timezone, at) {
  const parts = new Intl.DateTimeFormat("en-CA", {
    timeZone: timezone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).formatToParts(at);
  const { year, month, day, hour, minute } = Object.fromEntries(parts.map(({ type, value }) => [type, value]));
  return `${year}-${month}-${day} ${hour}:${minute}`;
}

/** Days from one ISO day to another. */
export const daysBetween = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
