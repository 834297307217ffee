// This module shows an answer above the results: the deadline of an award, an article of a law, the telephone number of
// a contact.

import { chinesePeriod } from "../page/dates.js";
import { filled } from "./filled.js";

// More facts would push the results out of sight; the page of the answer has all of them.
const MOST = 5;

/** Return the card of `answer` (client.js), made from template#search-answer; its links are relative to `siteRoot`. */
export function answerCard({ url, title, kindLabel, shortAnswer, lines, dates, article }, siteRoot) {
  const facts = [...timely(dates).map(dated), ...lines].slice(0, MOST).map((fact) => filled("fact", fact));
  const card = filled("answer", { title, kindLabel, shortAnswer, facts, article: article?.label, text: article?.text });
  card.querySelector("a").href = new URL(article?.url ?? url, siteRoot);
  return card;
}

/** Return `dates` without those at the beginning that are over, if there are more than fit. */
function timely(dates) {
  return dates.filter(({ state }, n) => state !== "past" || n >= dates.length - MOST);
}

/**
 * Return the values for the template, which has a word for each state: past, now, coming. A current date says what one
 * can do instead, if that is known. Of several coming dates only the next one shows its word.
 */
function dated({ label, start, end, state, can }, n, dates) {
  const isLater = state === "coming" && dates[n - 1]?.state === state;
  return { label, period: chinesePeriod(start, end), ...(state && { [state]: (state === "now" && can) || !isLater }) };
}
