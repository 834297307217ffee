// Reads {keys, failing} from standard input and writes [value or null]: the result of `once` for each of `keys` in
// turn, while the first `failing` calls fail.
import { readFileSync } from "node:fs";
import { once } from "../../theme/static/js/page/once.js";

const { keys, failing } = JSON.parse(readFileSync(0, "utf8"));
let calls = 0;
const make = once(async (key) => {
  calls += 1;
  if (calls <= failing) throw new Error("fault");
  return [key ?? "none", calls];
});
const answers = [];
for (const key of keys) answers.push(await make(key ?? undefined).catch(() => null));
process.stdout.write(JSON.stringify(answers));
