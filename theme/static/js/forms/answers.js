// What was typed into one form, {tag: text}, is offered in the next. It is kept for this visit, or on the device if the
// visitor wants that.

import { Shelf } from "../page/storage.js";

const visit = new Shelf("form-answers", () => sessionStorage);
const device = new Shelf("form-answers");

const held = (shelf) => Object.entries(shelf.value ?? {}).filter(([, text]) => typeof text === "string");

/** Whether this device keeps what is typed. */
export const isLasting = () => device.text !== null;

/** {tag: text} of all that was typed before; what is of this visit counts more. */
export const recall = () => Object.fromEntries([...held(device), ...held(visit)]);

/** Hold `answers`, {tag: text}, with those of other forms; with `lasting` on this device, else for this visit only. */
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
