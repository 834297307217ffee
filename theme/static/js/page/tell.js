// A line of a page that is there only while it has something to say.

/** Let the element `line` read `words`, or hide it when there are none. */
export function tell(line, words) {
  line.textContent = words;
  line.hidden = !words;
}
