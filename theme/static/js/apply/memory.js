// The answers stay in this tab, so that the way back from a round does not lose them; closing the tab forgets them.

const KEY = "apply";

// Storage may be forbidden; then the answers last for this page.
const storage = (use) => {
  try {
    return use(sessionStorage);
  } catch {
    return null;
  }
};

/** Keep what the controls of `form` hold, and the `answers` that they come to, {question: answer}, for other pages. */
export function keep(form, answers) {
  const held = [...form.querySelectorAll("input")]
    .map(({ id, type, value, checked }) => [id, type === "text" ? value : checked])
    .filter(([, state]) => state);
  storage((store) => store.setItem(KEY, JSON.stringify({ held, answers })));
}

const kept = () => storage((store) => JSON.parse(store.getItem(KEY)));

/** Give the controls of `form` what was kept. */
export function recall(form) {
  for (const [id, state] of kept()?.held ?? []) {
    const box = form.querySelector(`#${CSS.escape(id)}`);
    if (box) Object.assign(box, state === true ? { checked: true } : { value: state });
  }
}

/** The answers that were kept, {question: answer}. */
export const answered = () => kept()?.answers ?? {};

export const forget = () => storage((store) => store.removeItem(KEY));
