// Reads [[function, arguments ...], ...] from standard input and writes what these functions of
// theme/static/js/packs/ticks.js return.
import { readFileSync } from "node:fs";
import * as ticks from "../../theme/static/js/packs/ticks.js";

const questions = JSON.parse(readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(questions.map(([name, ...values]) => ticks[name](...values))));
