// Turns a text into questions in lunr's syntax, so that every kind of clause is compared.

// lunr's own parser splits words at hyphens and ours does not, and know_how is three of our terms. Such words are left
// to the tests of the syntax.
const PLAIN = /^[^-_·.][^-_·]*$/u;
const WORD = /^[a-z]{4,}$/u;

/**
 * Return [kind, question] pairs for text number `at`. `terms` are its terms, `fields` the names of the fields of the
 * index.
 */
export function questionsOf(terms, fields, at) {
  const plain = terms.filter((term) => PLAIN.test(term));
  if (plain.length === 0) return [];
  const questions = [["or", plain.join(" ")]];
  if (at % 3 === 0) {
    questions.push(
      ["required", plain.map((term, n) => (n === 0 ? `+${term}` : `${term}^${n + 1}`)).join(" ")],
      ["prohibited", plain.map((term, n) => (n === 1 ? `-${term}` : term)).join(" ")],
      ["fields", plain.map((term, n) => `${fields[n % fields.length]}:${term}`).join(" ")],
    );
  }
  if (at % 40 === 0) questions.push(["negated", `-${plain[0]}`], ["wildcard", `${Array.from(plain[0])[0]}*`]);
  const word = plain.find((term) => WORD.test(term));
  if (word) questions.push(["fuzzy", `${word}~1`], ["wildcard", `*${word.slice(1, 3)}*`]);
  return questions;
}
