// [[function, argument], ...] in, what answers.js and standing.js return out.
import { readFileSync } from "node:fs";
import { readDate, readNumber } from "../../theme/static/js/apply/answers.js";
import { clock, daysBetween } from "../../theme/static/js/apply/standing.js";

const functions = {
  readDate,
  readNumber,
  clock: ([timezone, at]) => clock(timezone, new Date(at)),
  daysBetween: ([from, to]) => daysBetween(from, to),
};
const asked = JSON.parse(readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(asked.map(([name, given]) => functions[name](given))));
