// Reads [[module, function, arguments], ...] from standard input, calls these functions of the client's modules and
// writes what they return.
import { readFileSync } from "node:fs";

const answers = [];
for (const [module, name, given] of JSON.parse(readFileSync(0, "utf8"))) {
  const exported = await import(`../../theme/static/js/search/${module}.js`);
  answers.push(exported[name](...given));
}
process.stdout.write(JSON.stringify(answers, (_, value) => (ArrayBuffer.isView(value) ? Array.from(value) : value)));
