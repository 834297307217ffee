// The cases of tests/contract/periods.json in, what the browser's half answers out.
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
