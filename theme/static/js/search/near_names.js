// This module finds what was perhaps meant: names and words that differ from the query by one or two typing errors.

const LOOKED_AT = 5;

/**
 * Return a promise of a query that was perhaps meant by `typed`: a name of the first results, a Latin word of the
 * index, or "".
 */
export async function meant(index, typed, page) {
  const { bare } = index.text;
  const compared = bare(typed);
  const names = page.slice(0, LOOKED_AT).flatMap(({ document }) => [document.title, ...document.aliases]);
  const name = nearest(compared, names.map(bare));
  if (name) return names.find((each) => bare(each) === name);
  return /^[a-z]/u.test(compared) && page.length === 0 ? nearest(compared, await index.words()) : "";
}

/**
 * Return that of `names` which is nearest to `typed`, or "". There may be one error, or one in every four characters,
 * and more than half of the characters typed must be in the name: 生锈 does not mean 生态. All names are in compared form.
 */
export function nearest(typed, names) {
  const most = Math.max(1, Math.floor(typed.length / 4));
  let best = { name: "", slips: most + 1 };
  for (const name of names) {
    if (Math.abs(name.length - typed.length) > most) continue;
    const slips = distance(typed, name);
    if (slips > 0 && slips < best.slips && keepsMost(typed, name)) best = { name, slips };
  }
  return best.name;
}

/** Return whether `name` has more than half of the characters of `typed`. */
function keepsMost(typed, name) {
  const points = Array.from(typed);
  return 2 * points.filter((point) => name.includes(point)).length > points.length;
}

/**
 * Return how many errors lead from `a` to `b`, each a letter that is wrong, missing or too many, or two that are
 * swapped: the optimal string alignment distance (Damerau 1964, Levenshtein 1966).
 */
export function distance(a, b) {
  let before = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const wrong = a[row - 1] === b[column - 1] ? 0 : 1;
      line[column] = Math.min(above[column] + 1, line[column - 1] + 1, above[column - 1] + wrong);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) line[column] = Math.min(line[column], before[column - 2] + 1);
    }
    before = above;
    above = line;
  }
  return above[b.length];
}
