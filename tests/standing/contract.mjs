// Reads what Python wrote for pages from standard input and writes what the half in JavaScript makes of it.
//
// The input is {states: [[states, moment], ...], left: [[moments, moment], ...], days: [number, ...]}. The output holds
// the state at each moment, the words for what is left, the words for numbers of days, and how many days count as soon.
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
