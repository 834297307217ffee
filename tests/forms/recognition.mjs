// Reads [{sha256, text}, versions, today] and writes what the visitor is told.
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
