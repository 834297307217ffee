// This module derives what to tell from the ticks, {pack: {title, papers: {name: {version, sha256}}}}. It takes and
// returns plain values only.

/** Return the titles of the packs besides `pack` in which `paper` is ready. */
export const readyElsewhere = (ticks, pack, paper) =>
  Object.entries(ticks)
    .filter(([id, { papers }]) => id !== pack && papers[paper])
    .map(([, { title }]) => title);

/**
 * Return a sentence if the form is another one `now` than it was `then`, when the paper was ticked; otherwise "". Both
 * are {version, sha256}.
 */
export function changedSince(then, now) {
  if (!then?.version || !now.version) return "";
  if (then.version !== now.version) return `您打勾时用的是${then.version}，现在是${now.version}，请换用新表。`;
  if (then.sha256 !== now.sha256) return "您打勾以后，这份表格的文件换过，请重新下载核对。";
  return "";
}

/** Return a sentence like “已备好 2 种，还差 3 种。” */
export function progressInWords(ready, all) {
  if (!ready) return `${all} 种材料，还没有打勾。`;
  return ready < all ? `已备好 ${ready} 种，还差 ${all - ready} 种。` : `${all} 种材料都备好了。`;
}
