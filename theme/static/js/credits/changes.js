// This module says in words what has become of an event since it was entered. It changes nothing: the record is the
// visitor's.

import { chineseDate } from "../page/dates.js";

/**
 * {words, differs}: `words` is "" when there is nothing to tell; `differs`: the entry can be made like the `event`
 * again.
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

/** The entry with the date, hours and names that the event has now; the proof stays. */
export const renewed = (entry, { title, date, type, hours, organiser }) => ({
  ...entry,
  title,
  date,
  type,
  hours,
  organiser,
});

/** Whether the `event` can be entered on the day `today`: "yes", "cancelled" or "ahead". */
export function standing(event, today) {
  if (event.cancelled) return "cancelled";
  return event.date > today ? "ahead" : "yes";
}
