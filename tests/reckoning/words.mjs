// Reads {holidays, asked: [[function, arguments], ...]} from standard input and writes the words that the page shows.
import { readFileSync } from "node:fs";
import { reckon } from "../../theme/static/js/reckoning/reckoning.js";
import { caution, distance, explained, weekdayOf } from "../../theme/static/js/reckoning/words.js";

const { holidays, asked } = JSON.parse(readFileSync(0, "utf8"));
const functions = {
  weekdayOf,
  distance,
  caution,
  explained: (period, event) =>
    explained(period, period.ranges[0], event, reckon(period, event, holidays).ends[0], holidays),
};
process.stdout.write(JSON.stringify(asked.map(([name, given]) => functions[name](...given))));
