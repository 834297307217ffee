// Reads a Lighthouse result and writes what plugins/bench/lighthouse/summary.mjs makes of it.
import { readFileSync } from "node:fs";
import { summary } from "../../plugins/bench/lighthouse/summary.mjs";

process.stdout.write(JSON.stringify(summary(JSON.parse(readFileSync(0, "utf8")))));
