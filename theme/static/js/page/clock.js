// This module computes days in the time zone of the site, wherever the reader is.

/** One day in milliseconds. */
export const DAY = 86_400_000;

/** Return the ISO day of the Date `at` in `timezone`; the Swedish locale writes days as ISO 8601 does. */
export const dayIn = (timezone, at) => at.toLocaleDateString("sv", { timeZone: timezone });

/** Return the number of days from one ISO day to another. */
export const daysBetween = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/** Return the Sunday of the week of the ISO day `day`, which begins on Monday; that day itself if it is a Sunday. */
export function lastOfWeek(day) {
  const at = Date.parse(day);
  return new Date(at + ((7 - new Date(at).getUTCDay()) % 7) * DAY).toISOString().slice(0, 10);
}
