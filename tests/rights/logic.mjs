// Reads [[limits, periods], ...] from standard input and writes the groups of limits: [name of the limit, whether it
// has a period] of each.
import { readFileSync } from "node:fs";
import { groups } from "../../theme/static/js/rights/limits.js";

const asked = JSON.parse(readFileSync(0, "utf8"));
const named = (group) => group.map(({ item, period }) => [item, Boolean(period)]);
process.stdout.write(
  JSON.stringify(asked.map(([limits, periods]) => groups(limits, new Map(Object.entries(periods))).map(named))),
);
