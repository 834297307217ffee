// This module decides who may apply: it compares a rule with the answers of a visitor, and returns a verdict and the
// clauses that led to it. It is the browser's half of plugins/eligibility/engine.py, which defines rules and answers;
// tests/contract/eligibility.json tests both.

import { compares } from "./comparison.js";

export const VERDICTS = new Map([
  [true, "符合"],
  [null, "还需确认"],
  [false, "不符合"],
]);

/** Return {verdict, clauses} of `rule` for `answers`, {question: answer}. */
export function decide(rule, answers) {
  return { verdict: VERDICTS.get(holds(rule, answers)), clauses: deciding(rule, answers) };
}

/**
 * Return those of `questions`, in their order, whose answer can still matter: one of `rules` is open without it, after
 * the answers to the questions asked before it.
 */
export function asked(questions, rules, answers) {
  const known = {};
  return questions.filter((question) => {
    if (!rules.some((rule) => needs(rule, question, known))) return false;
    if ((answers[question] ?? null) !== null) known[question] = answers[question];
    return true;
  });
}

function needs(rule, question, known) {
  return holds(rule, known) === null && deciding(rule, known).some(({ asks }) => asks === question);
}

/** Return whether `rule` holds for `answers`: true, false, or null while that depends on missing answers. */
function holds(rule, answers) {
  if (rule.asks) {
    const answer = answers[rule.asks] ?? null;
    return answer === null ? null : compares(answer, rule.compare, rule.value);
  }
  const { sort, parts } = group(rule);
  const values = parts.map((part) => holds(part, answers));
  const settling = sort !== "all"; // a part with this value decides the rule: false in "all", true in the others
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
  // An “any” without a true part and a “none” without one follow from all of their parts, so the rule itself is the
  // reason.
  if (sort !== "all" && value === (sort === "none")) return [rule];
  const wanted = sort === "all" || value === null ? value : true;
  return parts.filter((part) => holds(part, answers) === wanted).flatMap((part) => deciding(part, answers));
}
