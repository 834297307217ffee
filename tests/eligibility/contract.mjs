// Reads the cases of tests/contract/eligibility.json from standard input and writes the answers of the engine in
// JavaScript.
import { readFileSync } from "node:fs";
import { compares } from "../../theme/static/js/eligibility/comparison.js";
import { asked, decide } from "../../theme/static/js/eligibility/engine.js";

const { comparisons, decisions, questions = [] } = JSON.parse(readFileSync(0, "utf8"));
const texts = ({ verdict, clauses }) => [verdict, clauses.map(({ text }) => text)];
process.stdout.write(
  JSON.stringify({
    comparisons: comparisons.map(({ answer, compare, value }) => compares(answer, compare, value)),
    decisions: decisions.map(({ rule, answers }) => texts(decide(rule, answers))),
    questions: questions.map(({ questions, rules, answers }) => asked(questions, rules, answers)),
  }),
);
