// This module recognises which version of a form a file is, by its fingerprint or by what stands in it. It knows plain
// values only.
//
// `versions` are those of records/services/forms.py: [{title, version, from, to, sha256, current, original}];
// `original`, which few have, is what else their file was published as.

import { chineseDate } from "../page/dates.js";

/**
 * {version, by}: the version that a file with the fingerprint `sha256` and the words `text` is, by "file" or "text"; or
 * null.
 */
export function recognise({ sha256, text }, versions) {
  const same = sha256 && versions.find((version) => [version.sha256, version.original].includes(sha256));
  if (same) return { version: same, by: "file" };
  // “2026年版” stands in “2026年版（修订）” too: the longest name is meant.
  const [named] = versions
    .filter(({ title, version }) => text.includes(bare(title)) && text.includes(bare(version)))
    .sort((a, b) => b.version.length - a.version.length);
  return named ? { version: named, by: "text" } : null;
}

/** `text` without spaces and line ends: word processors break words anywhere. */
export const bare = (text) => text.replace(/\s+/g, "");

/** What to tell of what was recognised, on the ISO day `today`. */
export function inWords(found, versions, today) {
  if (!found) return "认不出来：不是本页的表格，或者另存过，里面没有写版本。";
  const { version, by } = found;
  const now = versions.find(({ title, current }) => current && title === version.title);
  const saved = by === "text" ? "文件填过或者另存过，按里面写的版本认。" : "";
  if (!version.current)
    return `您手上的是${version.version}，${chineseDate(version.to)}停用，请改用${now.version}。${saved}`;
  if (version.to && version.to < today)
    return `您手上的是${version.version}，已于${chineseDate(version.to)}停用，请向办理部门要新版。${saved}`;
  if (version.from > today) return `您手上的是${version.version}，${chineseDate(version.from)}才启用。${saved}`;
  return `就是现行版：${version.title}，${version.version}。${saved}`;
}
