// This module reads the table of the site's events and shows in each row the button that enters the event.

import { standing } from "./changes.js";
import { keyOf } from "./entry.js";

const WORDS = { cancelled: "已取消", ahead: "还没有举行" };

/** Return a Map(slug -> event) of the rows below `table`. */
export const eventsOf = (table) =>
  new Map(
    [...table.querySelectorAll("[data-event]")].map(({ dataset }) => [
      dataset.event,
      { ...dataset, hours: Number(dataset.hours) },
    ]),
  );

/** Show in every row of `table` its button, or why there is none; that depends on `entries` and on the day `today`. */
export function mark(table, entries, today) {
  const kept = new Set(entries.map(keyOf));
  for (const row of table.querySelectorAll("[data-event]")) {
    const attended = kept.has(keyOf(row.dataset));
    const state = standing(row.dataset, today);
    const [button, words] = [row.querySelector("[data-attended]"), row.querySelector("[data-attended-not]")];
    // An event that was entered before it was put off can still be removed.
    button.hidden = state !== "yes" && !attended;
    button.firstChild.data = attended ? "已登记，去掉" : "我参加了";
    button.toggleAttribute("data-on", attended);
    words.textContent = button.hidden ? WORDS[state] : "";
  }
}
