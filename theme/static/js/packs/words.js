// This module says in words how many papers there are. It is the browser's half of plugins/packs/words.py.

/** Return a sentence like “共 5 种材料、12 份，其中 3 种要盖章。” about `papers`, as union.js returns them. */
export function totalInWords(papers) {
  const copies = papers.reduce((sum, paper) => sum + (paper.copies ?? 0), 0);
  const unstated = papers.filter((paper) => paper.unstated).length;
  const stamped = papers.filter((paper) => paper.stamp).length;
  let words = `共 ${papers.length} 种材料`;
  if (copies) words += unstated ? `，写明份数的合计 ${copies} 份` : `、${copies} 份`;
  if (stamped) words += `，其中 ${stamped} 种要盖章`;
  if (copies && unstated) words += `；${unstated} 种没有写明份数，以通知为准`;
  return `${words}。`;
}

/** Return how many copies one pack wants, like “3 份，要盖章”, or “份数未写明” if it does not say. */
export function copiesInWords({ copies, stamp }) {
  const words = copies ? `${copies} 份` : "份数未写明";
  return stamp ? `${words}，要盖章` : words;
}

/** Return the copies of a paper of union.js: “8 份”, “3 份，另有 2 处没有写明份数”, or “份数未写明” if no pack says. */
export function sumInWords({ copies, unstated }) {
  if (!copies) return "份数未写明";
  return `${copies} 份${unstated ? `，另有 ${unstated} 处没有写明份数` : ""}`;
}
