// Texts on standard input, their terms on standard output.
import { readFileSync } from "node:fs";
import { backOffTerms, bodyTerms, queryTerms, titleTerms } from "../../theme/static/js/search/terms.js";

const texts = JSON.parse(readFileSync(0, "utf8"));
const answers = texts.map((text) => ({
  title_terms: titleTerms(text),
  body_terms: bodyTerms(text),
  query_terms: queryTerms(text),
  back_off_terms: backOffTerms(text),
}));
process.stdout.write(JSON.stringify(answers));
