// Reads {characters, texts} from standard input and writes the compared form and the terms of each text.
import { readFileSync } from "node:fs";
import { analyser } from "../../theme/static/js/search/terms.js";

const { characters, texts } = JSON.parse(readFileSync(0, "utf8"));
const { fold, bare, queryTerms } = analyser(characters);
const answers = texts.map((text) => ({ fold: fold(text), bare: bare(text), query_terms: queryTerms(text) }));
process.stdout.write(JSON.stringify(answers));
