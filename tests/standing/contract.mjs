// Reads what Python wrote for pages, {states: [[states, moment], …], left: [[moments, moment], …], days: [number, …]},
// and writes what the browser's half makes of it: what holds, what is left, how it is called, how many days count as
// soon.
import { readFileSync } from "node:fs";
import { SOON, left, leftInWords, stateAt } from "../../theme/static/js/page/standing.js";

const asked = JSON.parse(readFileSync(0, "utf8"));
process.stdout.write(
  JSON.stringify({
    states: asked.states.map(([states, moment]) => stateAt(states, Date.parse(moment))),
    left: asked.left.map(([moments, moment]) => left(moments, Date.parse(moment))),
    days: asked.days.map(leftInWords),
    soon: SOON,
  }),
);
