// Chooses sections: reads [[document, typed], ...] from standard input and writes a list of ids for each. A document is
// {text, sections}.
import { readFileSync } from "node:fs";
import { sectionsOf } from "../../theme/static/js/search/excerpt.js";
import { textFolder } from "../../theme/static/js/search/folding.js";
import { analyser } from "../../theme/static/js/search/terms.js";

const { fold, queryTerms } = analyser("");
const foldText = textFolder(fold);
const answers = JSON.parse(readFileSync(0, "utf8")).map(([document, typed]) =>
  sectionsOf(document, { text: document.text, ...foldText(document.text) }, queryTerms(typed), typed, fold).map(
    ({ id }) => id,
  ),
);
process.stdout.write(JSON.stringify(answers));
