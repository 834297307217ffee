// Shows how the manifest is fetched without and with a version: reads {base} from standard input and writes [[path,
// cache mode], ...].
import { readFileSync } from "node:fs";
import { openIndex } from "../../theme/static/js/search/client.js";
import { fetchFile } from "./file_fetch.mjs";

const { base } = JSON.parse(readFileSync(0, "utf8"));
const asked = [];
function fetch(url, options) {
  const path = String(url).slice(base.length);
  if (path.startsWith("manifest")) asked.push([path, options?.cache ?? null]);
  return fetchFile(String(url).split("?")[0]);
}
await openIndex(base, { fetch });
await openIndex(`${base}?v=1a`, { fetch });
process.stdout.write(JSON.stringify(asked));
