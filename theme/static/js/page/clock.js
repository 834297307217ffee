// Days are those at the place of the site, wherever the reader is.

/** Milliseconds. */
export const DAY = 86_400_000;

/** The ISO day that calendars show in `timezone` at the Date `at`. Swedes write days as ISO 8601 does. */
export const dayIn = (timezone, at) => at.toLocaleDateString("sv", { timeZone: timezone });

/** Days from one ISO day to another. */
export const daysBetween = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / DAY);
