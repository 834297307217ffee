// This module says who may apply: it takes a rule and somebody's answers, and gives a verdict and the clauses that
// decided. It is the browser's half of plugins/eligibility/engine.py, which says what rules and answers are;
// tests/contract/eligibility.json holds both.

import { compares } from "./comparison.js";

export const VERDICTS = new Map([
  [true, "符合"],
  [null, "还需确认"],
  [false, "不符合"],
]);

/** {verdict, clauses} of `rule` for `answers`, {question: answer}. */
export function decide(rule, answers) {
  return { verdict: VERDICTS.get(holds(rule, answers)), clauses: deciding(rule, answers) };
}

/** Whether `rule` is true of `answers`: true, false, or null as long as that depends on what is missing. */
function holds(rule, answers) {
  if (rule.asks) {
    const answer = answers[rule.asks] ?? null;
    return answer === null ? null : compares(answer, rule.compare, rule.value);
  }
  const { sort, parts } = group(rule);
  const values = parts.map((part) => holds(part, answers));
  const settling = sort !== "all"; // the value of one part that settles the whole: in "all" it is false
  if (values.includes(settling)) return sort === "any";
  return values.includes(null) ? null : sort !== "any";
}

function group(rule) {
  const sort = ["all", "any", "none"].find((name) => rule[name]);
  return { sort, parts: rule[sort] };
}

function deciding(rule, answers) {
  if (rule.asks) return [rule];
  const value = holds(rule, answers);
  const { sort, parts } = group(rule);
  // Alternatives decide together or not at all.
  if (sort !== "all" && value === (sort === "none")) return [rule];
  const wanted = sort === "all" || value === null ? value : true;
  return parts.filter((part) => holds(part, answers) === wanted).flatMap((part) => deciding(part, answers));
}
