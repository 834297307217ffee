// Reads questions about ticks and writes what theme/static/js/packs/ticks.js says.
import { readFileSync } from "node:fs";
import * as ticks from "../../theme/static/js/packs/ticks.js";

const questions = JSON.parse(readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(questions.map(([name, ...values]) => ticks[name](...values))));
