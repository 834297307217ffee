// Reads [[query, steps], ...] from standard input and writes the plans of these queries, with maps as lists.
import { readFileSync } from "node:fs";
import { planOf } from "../../theme/static/js/search/plan.js";
import { analyser } from "../../theme/static/js/search/terms.js";

const answers = JSON.parse(readFileSync(0, "utf8")).map(([query, steps]) => {
  const { terms, phrases, units } = planOf(query, analyser(""), steps);
  return { terms: [...terms], phrases, units: units.map(({ character, near }) => [character, near]) };
});
process.stdout.write(JSON.stringify(answers));
