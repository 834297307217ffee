// Reads texts and look-ups from standard input and writes what the half in JavaScript makes of them.
import { readFileSync } from "node:fs";
import { certificateWith, folded } from "../../theme/static/js/certificates/number.js";

const { texts, certificates, asked } = JSON.parse(readFileSync(0, "utf8"));
process.stdout.write(
  JSON.stringify({
    folded: texts.map(folded),
    found: asked.map(({ number, now }) => certificateWith(number, certificates, Date.parse(now))?.id ?? null),
  }),
);
