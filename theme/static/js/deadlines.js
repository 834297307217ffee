// The page of deadlines: the list narrows in place, and days are counted on the visitor's own day, not on that of the build.

import "./finder.js";
import { clock, daysBetween } from "./apply/standing.js";

const list = document.querySelector("[data-timezone]");
const today = list && clock(list.dataset.timezone, new Date()).slice(0, 10);

for (const left of list?.querySelectorAll("[data-left]") ?? []) {
  const days = daysBetween(today, left.closest("[data-record]").querySelector("time").dateTime);
  left.textContent = days < 0 ? "已过" : (["今天", "明天"][days] ?? `还有 ${days} 天`);
}
