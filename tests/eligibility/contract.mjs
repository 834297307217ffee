// Reads the cases of tests/contract/eligibility.json and writes what the browser's half answers.
import { readFileSync } from "node:fs";
import { compares } from "../../theme/static/js/eligibility/comparison.js";
import { decide } from "../../theme/static/js/eligibility/engine.js";

const { comparisons, decisions } = JSON.parse(readFileSync(0, "utf8"));
const texts = ({ verdict, clauses }) => [verdict, clauses.map(({ text }) => text)];
process.stdout.write(
  JSON.stringify({
    comparisons: comparisons.map(({ answer, compare, value }) => compares(answer, compare, value)),
    decisions: decisions.map(({ rule, answers }) => texts(decide(rule, answers))),
  }),
);
