// Searches while files are missing or damaged: reads {base, break} from standard input and writes, for each question,
// the first reference or the error.
import { readFileSync } from "node:fs";
import { openIndex } from "../../theme/static/js/search/client.js";
import { fetchFile } from "./file_fetch.mjs";

const { base, break: fault } = JSON.parse(readFileSync(0, "utf8"));
let manifests = 0;
const gone = {
  // The network is away for the first read of the columns and all files that come with it.
  columns: (url) => url.endsWith(".txt") && manifests < 2 && "network",
  // The site was published again, and the files of the first manifest are gone.
  shards: (url) => url.endsWith(".bin") && manifests < 2 && 404,
  forever: (url) => url.endsWith(".bin") && 404,
  // The host answers every address with a page, or has lost the end of a file.
  page: (url) => url.endsWith(".bin") && "page",
  cut: (url) => url.endsWith(".bin") && "cut",
};
async function fetchBroken(url, options) {
  if (String(url).endsWith("manifest.json")) manifests += options?.cache === "reload" || manifests === 0 ? 1 : 0;
  const broken = gone[fault](String(url));
  if (broken === "network") throw new TypeError("network");
  if (broken === "page") return new Response("<p>", { headers: { "content-type": "text/html" } });
  if (broken === "cut") return new Response((await (await fetchFile(url)).arrayBuffer()).slice(0, -1));
  return broken ? new Response("", { status: broken }) : fetchFile(url);
}

const index = await openIndex(base, { fetch: fetchBroken });
const ask = () =>
  index.search("金桥工程").then(
    ({ results }) => results[0].ref,
    (error) => error.message.match(/network|HTTP \d+|a page|bytes/u)[0],
  );
const answers = [await ask(), await ask()];
if (fault === "columns") answers.push(await ask());
process.stdout.write(JSON.stringify(answers));
