// Cuts excerpts: reads [[sources, terms], ...] from standard input and writes lists of segments. The sources hold no
// traditional characters.
import { readFileSync } from "node:fs";
import { excerpt } from "../../theme/static/js/search/excerpt.js";
import { textFolder } from "../../theme/static/js/search/folding.js";
import { analyser } from "../../theme/static/js/search/terms.js";

const foldText = textFolder(analyser("").fold);
const answers = JSON.parse(readFileSync(0, "utf8")).map(([sources, terms]) =>
  excerpt(
    sources.map((text) => ({ text, ...foldText(text) })),
    terms,
  ),
);
process.stdout.write(JSON.stringify(answers));
