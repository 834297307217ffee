// Reads [[module, function, arguments], ...] from standard input, calls these functions of the modules of
// theme/static/js/offline/ and writes what they return.
import { readFileSync } from "node:fs";

const answers = [];
for (const [module, name, given] of JSON.parse(readFileSync(0, "utf8"))) {
  const exported = await import(`../../theme/static/js/offline/${module}.js`);
  answers.push(exported[name](...given));
}
process.stdout.write(JSON.stringify(answers));
