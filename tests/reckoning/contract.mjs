// Reads the cases of tests/contract/periods.json from standard input and writes the answers of the half in JavaScript.
import { readFileSync } from "node:fs";
import { endOf } from "../../theme/static/js/reckoning/counting.js";
import { landing } from "../../theme/static/js/reckoning/holidays.js";
import { reckon } from "../../theme/static/js/reckoning/reckoning.js";

const { holidays, ends, landings, reckonings } = JSON.parse(readFileSync(0, "utf8"));
process.stdout.write(
  JSON.stringify({
    ends: ends.map(({ start, amount, unit, ends: rule }) => endOf(start, amount, unit, rule)),
    landings: landings.map(({ day, rule, holidays: own }) => landing(day, rule, own ?? holidays)),
    reckonings: reckonings.map(({ period, event }) => reckon(period, event, holidays)),
  }),
);
