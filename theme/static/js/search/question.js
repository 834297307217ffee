// This module reads a question from the form or from the address: ?q=…&kind=…&kind=…&district=…&sort=date

/** Return the question in `entries`, pairs of name and value, as URLSearchParams without empty values. */
export function questionOf(entries) {
  return new URLSearchParams([...entries].filter(([, value]) => value.trim()));
}
