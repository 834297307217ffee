// This module says in words how an event has changed since it was entered. It changes nothing, because the record
// belongs to the visitor.

import { chineseDate } from "../page/dates.js";

/**
 * Return {words, differs}: `words` says what has changed, or is "" if nothing has; `differs` says whether the entry can
 * be updated from the `event`.
 */
export function changes(entry, event) {
  if (!entry.event) return { words: "", differs: false };
  if (!event) return { words: "本站已经没有这项活动的页面，这一条照登记时的样子留着。", differs: false };
  if (event.cancelled) return { words: "活动页现在写着已取消。", differs: false };
  const now = [
    event.date === entry.date ? "" : `日期是${chineseDate(event.date)}`,
    event.hours === entry.hours ? "" : `学时是 ${event.hours}`,
  ].filter(Boolean);
  return { words: now.length ? `登记以后活动页改过：${now.join("，")}。` : "", differs: now.length > 0 };
}

/** Return the entry with the present date, hours and names of the event; its proof stays. */
export const renewed = (entry, { title, date, type, hours, organiser }) => ({
  ...entry,
  title,
  date,
  type,
  hours,
  organiser,
});

/** Return whether the `event` can be entered on the day `today`: "yes", "cancelled" or "ahead". */
export function standing(event, today) {
  if (event.cancelled) return "cancelled";
  return event.date > today ? "ahead" : "yes";
}
