// Calls a method of an opened index: reads {base, method, given, today} from standard input and writes its result.
import { readFileSync } from "node:fs";
import { openIndex } from "../../theme/static/js/search/client.js";
import { fetchFile } from "./file_fetch.mjs";

const { base, method, given, today } = JSON.parse(readFileSync(0, "utf8"));
const index = await openIndex(base, { fetch: fetchFile, today });
process.stdout.write(JSON.stringify(await index[method](...given)));
