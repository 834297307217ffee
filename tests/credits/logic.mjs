// Reads [[function, arguments], ...] from standard input and writes what these functions of the page's modules return.
import { readFileSync } from "node:fs";
import { changes, renewed, standing } from "../../theme/static/js/credits/changes.js";
import { entryOf, inOrder } from "../../theme/static/js/credits/entry.js";
import { read, written } from "../../theme/static/js/credits/file.js";
import { merged } from "../../theme/static/js/credits/merging.js";
import { years } from "../../theme/static/js/credits/sums.js";
import { table } from "../../theme/static/js/credits/table.js";

const functions = {
  changes,
  renewed,
  standing,
  entryOf,
  inOrder,
  read,
  written,
  merged,
  sums: (entries, order) => years(entries, order).map(({ year, hours, types }) => ({ year, hours, types })),
  table: (entries) => table(entries, ({ event }) => (event ? `https://host.example/events/${event}/` : "")),
};
process.stdout.write(
  JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map(([name, given]) => functions[name](...given))),
);
