// Reads {characters, texts} and writes the texts in compared form with their terms.
import { readFileSync } from "node:fs";
import { analyser } from "../../theme/static/js/search/terms.js";

const { characters, texts } = JSON.parse(readFileSync(0, "utf8"));
const { fold, bare, queryTerms } = analyser(characters);
const answers = texts.map((text) => ({ fold: fold(text), bare: bare(text), query_terms: queryTerms(text) }));
process.stdout.write(JSON.stringify(answers));
