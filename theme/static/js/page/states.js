// A page is built one day and read another, so this module counts anew what it says of the day. Without it the page
// says of which day its words are. The templates give these hooks; moments are as standing.js has them:
//
//   [data-states]     its words, or those of the [data-state] in it, are the label that holds, and its last class ends
//                     in the tone
//   [data-left]       its words are the days to a moment; with data-soon, so many days, its item has the class --soon
//                     for the last of them
//   [data-from]       is hidden until that moment
//   [data-until]      is gone from that moment on: what may no longer be shown
//   [data-count]      how many [data-record] its [data-finder] has
//   [data-if-empty]   is shown once the list before it is empty

import { daysTo, left, over, stateAt } from "./standing.js";

/** Count all below `root` at the time `now`, in milliseconds. What stands there already is not written again. */
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
