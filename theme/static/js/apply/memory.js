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

/** Keep what the controls of `form` hold. */
export function keep(form) {
  const held = [...form.querySelectorAll("input")]
    .map(({ id, type, value, checked }) => [id, type === "text" ? value : checked])
    .filter(([, state]) => state);
  storage((store) => store.setItem(KEY, JSON.stringify(held)));
}

/** Give the controls of `form` what was kept. */
export function recall(form) {
  const held = storage((store) => JSON.parse(store.getItem(KEY))) ?? [];
  for (const [id, state] of held) {
    const box = form.querySelector(`#${CSS.escape(id)}`);
    if (box) Object.assign(box, state === true ? { checked: true } : { value: state });
  }
}

export const forget = () => storage((store) => store.removeItem(KEY));
