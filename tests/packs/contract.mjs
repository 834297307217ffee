// Reads the cases of tests/contract/packs.json from standard input and writes the answers of the half in JavaScript.
import { readFileSync } from "node:fs";
import { shared, union } from "../../theme/static/js/packs/union.js";
import { copiesInWords, sumInWords, totalInWords } from "../../theme/static/js/packs/words.js";

const { unions } = JSON.parse(readFileSync(0, "utf8"));
const answer = ({ packs }) => {
  const papers = union(packs);
  const several = new Set(shared(papers));
  return {
    papers: papers.map((paper) => ({
      ...paper,
      sum: sumInWords(paper),
      shared: several.has(paper),
      needs: paper.needs.map((need) => ({ ...need, words: copiesInWords(need) })),
    })),
    total: totalInWords(papers),
  };
};
process.stdout.write(JSON.stringify(unions.map(answer)));
