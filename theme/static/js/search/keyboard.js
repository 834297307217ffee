// This module handles the keyboard of the search: “/” leads to the box from anywhere, and arrow keys to the results.

import { isComposing } from "./typing.js";

const FIELDS = "input:not([type=checkbox]), textarea, select, [contenteditable]";

/** Let “/” focus `input`, unless the reader is in a field or has switched this off. */
export function slashLeadsTo(input) {
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || isModified(event) || event.target.closest(FIELDS) || !slashIsOn()) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}

/**
 * Let the checkbox `box` switch “/” off. WCAG 2.1.4 requires that of a shortcut of one character, because people who
 * speak to the computer press it by accident.
 */
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

/** Let arrow keys move between `input` and what in `root` matches `selector`; Escape returns to `input`. */
export function arrowsThrough(root, input, selector) {
  root.addEventListener(
    "keydown",
    (event) => {
      const stops = [input, ...root.querySelectorAll(selector)];
      const at = stops.indexOf(event.target);
      const next = stops[{ ArrowDown: at + 1, ArrowUp: at - 1, Escape: 0 }[event.key]];
      // In the box the arrow keys belong to an open list of names, and Escape to the browser.
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
