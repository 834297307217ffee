// Reads {scope, requests} from standard input and writes what strategy.js decides for each of `requests`, [{url,
// method, mode, headers}].
import { readFileSync } from "node:fs";
import { strategyOf } from "../../theme/static/js/offline/strategy.js";

const { scope, requests } = JSON.parse(readFileSync(0, "utf8"));
const answers = requests.map(({ headers, ...request }) =>
  strategyOf({ ...request, headers: new Headers(headers) }, scope),
);
process.stdout.write(JSON.stringify(answers));
