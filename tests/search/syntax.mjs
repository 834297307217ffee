// Asks an index in the syntax of lunr: reads {base, queries} from standard input and writes [{found, problem}, ...].
import { readFileSync } from "node:fs";
import { openBundle } from "../../theme/static/js/search/bundle.js";
import { matchSyntax } from "../../theme/static/js/search/syntax.js";
import { fetchFile } from "./file_fetch.mjs";

const { base, queries } = JSON.parse(readFileSync(0, "utf8"));
const fetch = base.startsWith("file:") ? fetchFile : globalThis.fetch;
const index = await (await openBundle(new URL(base), fetch)).whole;
const answers = [];
for (const query of queries) answers.push(await matchSyntax(index, query));
process.stdout.write(JSON.stringify(answers));
