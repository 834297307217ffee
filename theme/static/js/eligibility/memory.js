// The answers stay in this tab, so that the way back from a round does not lose them; closing the tab forgets them.

import { Shelf } from "../page/storage.js";

const shelf = new Shelf("apply", () => sessionStorage);

/** Keep what the controls of `form` hold, and the `answers` that they come to, {question: answer}, for other pages. */
export function keep(form, answers) {
  const held = [...form.querySelectorAll("input")]
    .map(({ id, type, value, checked }) => [id, type === "text" ? value : checked])
    .filter(([, state]) => state);
  shelf.put({ held, answers });
}

/** Give the controls of `form` what was kept. */
export function recall(form) {
  for (const [id, state] of shelf.value?.held ?? []) {
    const box = form.querySelector(`#${CSS.escape(id)}`);
    if (box) Object.assign(box, state === true ? { checked: true } : { value: state });
  }
}

/** The answers that were kept, {question: answer}. */
export const answered = () => shelf.value?.answers ?? {};

export const forget = () => shelf.clear();
