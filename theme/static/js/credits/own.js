// This module reads an entry from the form for what took place elsewhere, and shows below each field what is wrong with
// it.

import { readWholeDay, showFault } from "../page/questions.js";
import { tell } from "../page/tell.js";
import { entryOf } from "./entry.js";

/**
 * Return {entry} from the fields of `form`, or {faults}: [[field, fault]] in the order of the form. `today` is the last
 * day that can be entered.
 */
export function readOwn(form, today) {
  const { answer: date, fault } = readWholeDay(form.querySelector("[data-question]"));
  const faults = [];
  if (fault || !date) faults.push(["date", fault ?? "填上参加的日期"]);
  else if (date > today) faults.push(["date", "还没有到这一天，参加以后再登记"]);
  const plain = Object.fromEntries(
    [...form.querySelectorAll("[data-own]")].map(({ dataset, value }) => [dataset.own, value]),
  );
  // Each field is checked by itself, so that all faults are shown at once.
  for (const field of ["title", "hours", "organiser", "proof"]) {
    const alone = entryOf({ title: "甲", hours: 1, date: "2000-01-01", [field]: plain[field] });
    if (alone.fault) faults.push([field, alone.fault]);
  }
  return faults.length ? { faults } : entryOf({ ...plain, date });
}

/** Show `faults` below their fields, hide those of all other fields, and focus the first field with a fault. */
export function showFaults(form, faults) {
  const words = Object.fromEntries(faults);
  showFault(form.querySelector("[data-question]"), words.date);
  for (const box of form.querySelectorAll("[data-own]")) showFaultOf(box, words[box.dataset.own] ?? "");
  form.querySelector("[aria-invalid=true]")?.focus();
}

/** Hide the fault of the field that contains `box`. */
export function clearFault(box) {
  const question = box.closest("[data-question]");
  if (question) showFault(question);
  else showFaultOf(box, "");
}

function showFaultOf(box, fault) {
  const line = document.getElementById(`${box.id}-fault`);
  if (!line) return;
  tell(line, fault);
  box.ariaInvalid = fault ? "true" : null;
}
