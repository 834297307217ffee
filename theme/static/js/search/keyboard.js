// This module is the keyboard of search: “/” leads to the box from anywhere, arrows go through what was found.

import { isComposing } from "./typing.js";

const FIELDS = "input:not([type=checkbox]), textarea, select, [contenteditable]";

/** “/” puts the reader into `input`, unless a field is being filled in or the reader has switched it off. */
export function slashLeadsTo(input) {
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || isModified(event) || event.target.closest(FIELDS) || !slashIsOn()) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}

/** WCAG 2.1.4: who speaks to the computer can switch a shortcut of one character off, with the checkbox `box`. */
export function slashSwitch(box) {
  box.checked = slashIsOn();
  box.addEventListener("change", () => (localStorage.slash = box.checked ? "" : "off"));
}

function slashIsOn() {
  try {
    return localStorage.slash !== "off";
  } catch {
    return true; // storage is forbidden
  }
}

/** Arrows move between `input` and what in `root` matches `selector`; Escape returns to `input`. */
export function arrowsThrough(root, input, selector) {
  root.addEventListener(
    "keydown",
    (event) => {
      const stops = [input, ...root.querySelectorAll(selector)];
      const at = stops.indexOf(event.target);
      const next = stops[{ ArrowDown: at + 1, ArrowUp: at - 1, Escape: 0 }[event.key]];
      // In the box its own list of names comes first, and Escape is the browser's.
      const busy = event.target === input && (input.ariaExpanded === "true" || next === input);
      if (at < 0 || !next || busy || isModified(event)) return;
      event.preventDefault();
      next.focus();
    },
    true,
  );
}

function isModified(event) {
  return event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || isComposing(event);
}
