// Reads [[{sha256, text}, versions, today], ...] from standard input and writes the words that the visitor reads for
// each file.
import { readFileSync } from "node:fs";
import { bare, inWords, recognise } from "../../theme/static/js/forms/recognition.js";

const cases = JSON.parse(readFileSync(0, "utf8"));
process.stdout.write(
  JSON.stringify(
    cases.map(([{ sha256, text }, versions, today]) =>
      inWords(recognise({ sha256, text: bare(text) }, versions), versions, today),
    ),
  ),
);
