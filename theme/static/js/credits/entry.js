// An entry is one line of the record of learning: what somebody attended or did, and for how many hours.
//
//   {event, title, date, type, hours, organiser, proof}
//
// `event` is the slug of an event of this site, or "" if the entry was written by hand; hours have one decimal at most.
// An entry stays as it was written, even if the site changes or drops the event (changes.js).

export const MOST_HOURS = 999;
const TEXTS = { title: ["名称", 80], type: ["类型", 20], organiser: ["主办单位", 80], proof: ["证明编号", 40] };
const SLUG = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/;

/**
 * Return {entry}, made from a plain object and cleaned; or {fault, field}: what is wrong with it, in words, and in
 * which field.
 */
export function entryOf(plain) {
  const wrong = (field, fault) => ({ field, fault });
  if (typeof plain !== "object" || plain === null) return wrong("", "不是一条记录");
  const entry = { event: plain.event ?? "" };
  if (typeof entry.event !== "string" || !SLUG.test(entry.event)) return wrong("event", "“活动”不是本站活动的编号");
  for (const [field, [label, most]] of Object.entries(TEXTS)) {
    const text = plain[field] ?? "";
    if (typeof text !== "string") return wrong(field, `“${label}”应为文字`);
    entry[field] = text.replace(/\s+/g, " ").trim();
    if ([...entry[field]].length > most) return wrong(field, `“${label}”不超过 ${most} 个字`);
  }
  if (!entry.title) return wrong("title", "写上名称，如 某某培训");
  if (!isDay(plain.date)) return wrong("date", "“日期”应为一个真实的日子，如 2026-10-15");
  const hours = hoursOf(plain.hours);
  if (hours === null) return wrong("hours", `学时写大于 0、不超过 ${MOST_HOURS} 的数，可以带一位小数，如 4 或 1.5`);
  return { entry: { ...entry, date: plain.date, hours } };
}

/** Return the hours in `written`, a number or typed text, which may have full-width digits; null if there are none. */
export function hoursOf(written) {
  const text = String(written ?? "")
    .normalize("NFKC")
    .trim();
  if (!/^\d{1,3}(\.\d)?$/.test(text)) return null;
  return Number(text) > 0 ? Number(text) : null;
}

/**
 * Return the key of an entry. Two entries with the same key are the same: an event can be attended once, and entries
 * that were written by hand are the same if these values are.
 */
export const keyOf = ({ event, date, title, organiser, hours, proof }) =>
  event ? `event ${event}` : JSON.stringify([date, title, organiser, hours, proof]);

/** Return `entries` with the newest first. Those of one day are in the order of their keys, so that they never swap. */
export const inOrder = (entries) =>
  [...entries].sort((a, b) => b.date.localeCompare(a.date) || (keyOf(a) < keyOf(b) ? -1 : 1));

function isDay(text) {
  if (typeof text !== "string" || !/^(19|20)\d\d-\d\d-\d\d$/.test(text)) return false;
  const at = new Date(`${text}T00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === text;
}
