// Reads the result of a Lighthouse run from standard input and writes its summary by
// plugins/bench/lighthouse/summary.mjs to standard output.
import { readFileSync } from "node:fs";
import { summary } from "../../plugins/bench/lighthouse/summary.mjs";

process.stdout.write(JSON.stringify(summary(JSON.parse(readFileSync(0, "utf8")))));
