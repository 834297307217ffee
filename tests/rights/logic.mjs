// Reads [[limits, periods], ...] and writes which limits stand together: the names of their periods.
import { readFileSync } from "node:fs";
import { groups } from "../../theme/static/js/rights/limits.js";

const asked = JSON.parse(readFileSync(0, "utf8"));
const named = (group) => group.map(({ item, period }) => [item, Boolean(period)]);
process.stdout.write(
  JSON.stringify(asked.map(([limits, periods]) => groups(limits, new Map(Object.entries(periods))).map(named))),
);
