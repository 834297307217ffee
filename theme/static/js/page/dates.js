// This module writes dates in Chinese. It takes days in ISO 8601 form, like 2026-03-01.

/** Return the last day of `month`, 1 to 12, of `year`: 28 to 31. */
export const lastOfMonth = (year, month) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Return 2026-03-01 as 2026年3月1日, or as 3月1日 if its year is `year`, which the reader already knows. */
export function chineseDate(date, year) {
  const [ofDate, month, day] = date.split("-").map(Number);
  return `${ofDate === year ? "" : `${ofDate}年`}${month}月${day}日`;
}

/** Return the period from `start` to `end`, one of which may be missing: 2026年3月1日至4月30日, 2026年3月1日起, 2026年4月30日止. */
export function chinesePeriod(start, end) {
  if (!start || !end) return start ? `${chineseDate(start)}起` : `${chineseDate(end)}止`;
  return start === end ? chineseDate(start) : `${chineseDate(start)}至${chineseDate(end, parseInt(start))}`;
}
