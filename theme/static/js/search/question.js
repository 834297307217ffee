// What is asked is what stands in the form, and in the address: ?q=…&kind=…&kind=…&district=…&sort=date

/** The question in `entries`, pairs of name and value: those that are not empty, as URLSearchParams. */
export function questionOf(entries) {
  return new URLSearchParams([...entries].filter(([, value]) => value.trim()));
}
