// Reads tests/contract/deciding.json from standard input and writes what deciding.js makes of its cases.
import { readFileSync } from "node:fs";
import { counted, decided } from "../../theme/static/js/reckoning/deciding.js";

const { asks, decisions, countings } = JSON.parse(readFileSync(0, "utf8"));
const period = { ranges: [{ for: "发明" }, { for: "外观设计" }] };
process.stdout.write(
  JSON.stringify({
    none: decided([], []),
    decisions: decisions.map(({ chosen }) => {
      const { shown, outcome, answer } = decided(asks, chosen);
      return { shown, outcome, text: answer?.text ?? null };
    }),
    countings: countings.map(
      ({ chosen, event }) => counted(period, decided(asks, chosen), event)?.ranges.map((range) => range.for) ?? null,
    ),
  }),
);
