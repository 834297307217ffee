// This module handles the lines of a page that are shown only while they have something to say.

/** Write `words` into the element `line`, or hide it if there are none. */
export function tell(line, words) {
  line.textContent = words;
  line.hidden = !words;
}
