// Reads [[function, argument], ...] from standard input and writes what these functions of questions.js and clock.js
// return.
import { readFileSync } from "node:fs";
import { readDate, readNumber } from "../../theme/static/js/page/questions.js";
import { dayIn, daysBetween } from "../../theme/static/js/page/clock.js";

const functions = {
  readDate,
  readNumber,
  dayIn: ([timezone, at]) => dayIn(timezone, new Date(at)),
  daysBetween: ([from, to]) => daysBetween(from, to),
};
const asked = JSON.parse(readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(asked.map(([name, given]) => functions[name](given))));
