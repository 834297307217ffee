// This module shows the answer itself above the results: of an award its deadline, of a law its article, of a contact
// the telephone.

import { chinesePeriod } from "../page/dates.js";
import { filled } from "./filled.js";

// The results should not be out of sight; the page has the rest.
const MOST = 5;

/** The card of `answer` as the client gives it and template#search-answer has it; links start at `siteRoot`. */
export function answerCard({ url, title, kindLabel, shortAnswer, lines, dates, article }, siteRoot) {
  const facts = [...timely(dates).map(dated), ...lines].slice(0, MOST).map((fact) => filled("fact", fact));
  const card = filled("answer", { title, kindLabel, shortAnswer, facts, article: article?.label, text: article?.text });
  card.querySelector("a").href = new URL(article?.url ?? url, siteRoot);
  return card;
}

/** Without the first `dates` when there are too many and they are over. */
function timely(dates) {
  return dates.filter(({ state }, n) => state !== "past" || n >= dates.length - MOST);
}

/** The template has a word for each state: past, now, coming. Of what is coming only the next bears it. */
function dated({ label, start, end, state }, n, dates) {
  const isLater = state === "coming" && dates[n - 1]?.state === state;
  return { label, period: chinesePeriod(start, end), ...(state && { [state]: !isLater }) };
}
