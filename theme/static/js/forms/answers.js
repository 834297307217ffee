// What was typed into one form, offered in the next: {tag: text}. For this visit, unless the visitor wants it kept on the device.

const KEY = "form-answers";

// Storage may be forbidden; then what was typed lasts for this page.
const storage = (use) => {
  try {
    return use();
  } catch {
    return null;
  }
};

const held = (store) => storage(() => Object.entries(JSON.parse(store().getItem(KEY)) ?? {}).filter(([, text]) => typeof text === "string")) ?? [];

/** Whether this device keeps what is typed. */
export const isLasting = () => storage(() => localStorage.getItem(KEY) !== null) ?? false;

/** {tag: text} of all that was typed before; what is of this visit counts more. */
export const recall = () => Object.fromEntries([...held(() => localStorage), ...held(() => sessionStorage)]);

/** Hold `answers`, {tag: text}, with those of other forms; with `lasting` on this device, else for this visit only. */
export function hold(answers, lasting) {
  const all = Object.fromEntries(Object.entries({ ...recall(), ...answers }).filter(([, text]) => text));
  storage(() => sessionStorage.setItem(KEY, JSON.stringify(all)));
  storage(() => (lasting ? localStorage.setItem(KEY, JSON.stringify(all)) : localStorage.removeItem(KEY)));
}

/** Forget everything. */
export function forget() {
  storage(() => sessionStorage.removeItem(KEY));
  storage(() => localStorage.removeItem(KEY));
}
