// Some lines of a page are shown only while they have something to say.

/** Let the element `line` read `words`, or hide it when there are none. */
export function tell(line, words) {
  line.textContent = words;
  line.hidden = !words;
}
