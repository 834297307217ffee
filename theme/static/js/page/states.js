// A page is built on one day and read on another, so this module updates the words that depend on the day. Without it
// the page says of which day its words are. The templates provide these hooks; moments are written as in standing.js:
//
//   [data-states]     the states of a thing (standing.js). The element, or the [data-state] in it, shows the label of
//                     the current one, and its last class ends in the tone
//   [data-left]       moments; the element shows how many days are left. With data-soon, a number, its list item gets
//                     the class --soon during so many last days
//   [data-from]       the element is hidden until this moment
//   [data-until]      the element is removed at this moment, because it may no longer be shown
//   [data-count]      the element shows how many [data-record] its [data-finder] has
//   [data-if-empty]   the element is shown when the list before it is empty

import { daysTo, left, over, stateAt } from "./standing.js";

/**
 * Update all hooks below `root` for the time `now`, in milliseconds. Words that are still right are not written again.
 */
export function count(root, now) {
  const each = (hook, what) =>
    root.querySelectorAll(`[data-${hook}]`).forEach((element) => what(element, element.dataset[hook]));
  each("until", (element, moment) => over(moment, now) && element.remove());
  each("from", (element, moment) => hide(element, !over(moment, now)));
  each("states", (element, states) => {
    const { tone, label } = stateAt(states, now);
    tint(element, tone);
    say(element.querySelector("[data-state]") ?? element, label);
  });
  each("left", (element, moments) => {
    say(element, left(moments, now));
    const { soon } = element.dataset;
    if (soon) tint(element.closest("li"), !over(moments, now) && daysTo(moments, now) <= soon ? "soon" : "neutral");
  });
  each("count", (element) =>
    say(element, String(element.closest("[data-finder]").querySelectorAll("[data-record]").length)),
  );
  root
    .querySelectorAll("[data-if-empty]")
    .forEach((element) => hide(element, element.previousElementSibling.children.length > 0));
}

function say(element, words) {
  if (element.textContent !== words) element.textContent = words;
  if (element.tagName !== "TITLE") hide(element, !words);
}

function hide(element, hidden) {
  element.hidden = hidden;
}

function tint(element, tone) {
  element.className = element.className.replace(/--\w+$/u, `--${tone}`);
  if (tone === "current") element.setAttribute("aria-current", "date");
  else element.removeAttribute("aria-current");
}
