// This module keeps what was typed into one form, {tag: text}, and offers it in the next one. It is kept for this
// visit, or on the device if the visitor chooses so.

import { Shelf } from "../page/storage.js";

const visit = new Shelf("form-answers", () => sessionStorage);
const device = new Shelf("form-answers");

const held = (shelf) => Object.entries(shelf.value ?? {}).filter(([, text]) => typeof text === "string");

/** Return whether this device keeps what is typed. */
export const isLasting = () => device.text !== null;

/** Return {tag: text} of everything that was typed before; what was typed during this visit takes precedence. */
export const recall = () => Object.fromEntries([...held(device), ...held(visit)]);

/**
 * Keep `answers`, {tag: text}, together with those of other forms: on this device if `lasting`, otherwise for this
 * visit.
 */
export function hold(answers, lasting) {
  const all = Object.fromEntries(Object.entries({ ...recall(), ...answers }).filter(([, text]) => text));
  visit.put(all);
  if (lasting) device.put(all);
  else device.clear();
}

/** Forget everything. */
export function forget() {
  visit.clear();
  device.clear();
}
