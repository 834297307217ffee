// This module keeps the answers in the session storage of the tab, so that they are still there when a visitor comes
// back from a round. They are forgotten when the tab is closed.

import { Shelf } from "../page/storage.js";

const shelf = new Shelf("apply", () => sessionStorage);

/** Keep the state of the controls of `form`, and `answers`, {question: answer}, which other pages read. */
export function keep(form, answers) {
  const held = [...form.querySelectorAll("input")]
    .map(({ id, type, value, checked }) => [id, type === "text" ? value : checked])
    .filter(([, state]) => state);
  shelf.put({ held, answers });
}

/** Restore the kept state of the controls of `form`. */
export function recall(form) {
  for (const [id, state] of shelf.value?.held ?? []) {
    const box = form.querySelector(`#${CSS.escape(id)}`);
    if (box) Object.assign(box, state === true ? { checked: true } : { value: state });
  }
}

/** Return the kept answers, {question: answer}. */
export const answered = () => shelf.value?.answers ?? {};

export const forget = () => shelf.clear();
