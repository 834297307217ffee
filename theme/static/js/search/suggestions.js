// This module suggests names that begin with what is typed: it decides when they appear, and handles keys and clicks.

import { nameList } from "./name_list.js";
import { isComposing, onTyping } from "./typing.js";

// More names would hide the results, and would not fit on the screen of a phone.
const MOST = 6;

/**
 * Suggest names below `input`. `suggest(prefix)` returns a promise of them; the one that is taken is sent with the
 * form.
 */
export function offerSuggestions(input, suggest) {
  const { list, show, move, active } = nameList(input);
  let turn = 0;

  async function offer() {
    const started = (turn += 1);
    const prefix = input.value.trim();
    // Without names the box still works.
    const names = prefix ? await suggest(prefix).catch(() => []) : [];
    if (started !== turn || document.activeElement !== input) return;
    show(names.filter((name) => name !== prefix).slice(0, MOST), prefix);
  }

  function close() {
    // Neither an answer that is on its way nor a key that was just typed may open the list again.
    turn += 1;
    forget();
    show([]);
  }

  /** Do what `key` asks for; return false to leave it to the browser. */
  function act(key) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (step && list.hidden) offer();
    else if (step) move(step);
    else if (key === "Enter" && active()) take(input, active());
    else if (key === "Escape" && !list.hidden) close();
    else if (key === "Escape" && input.value) clear(input);
    else return false;
    return true;
  }

  const forget = onTyping(input, offer);
  input.addEventListener("keydown", (event) => onKey(event, act));
  input.addEventListener("blur", close);
  input.form.addEventListener("submit", close);
  // The press must not move the focus, or the list would close under the finger.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", ({ target }) => target !== list && take(input, target.closest("li")));
}

function onKey(event, act) {
  // The Enter that ends a composition must not send the form as well.
  const handled = isComposing(event) ? event.key === "Enter" : !event.defaultPrevented && act(event.key);
  if (handled) event.preventDefault();
}

function take(input, option) {
  input.value = option.textContent;
  input.form.requestSubmit();
}

function clear(input) {
  input.value = "";
  input.dispatchEvent(new Event("input"));
}
