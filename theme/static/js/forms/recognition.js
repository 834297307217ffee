// This module recognises which version of a form a file is, by its fingerprint or by its text. It takes and returns
// plain values only.
//
// `versions` come from records/services/forms.py: [{title, version, from, to, sha256, current, original}]. `original`,
// which few versions have, is another fingerprint under which their file was published.

import { chineseDate } from "../page/dates.js";

/**
 * Return {version, by}: the version of a file with the fingerprint `sha256` and the text `text`, recognised by "file"
 * or by "text"; or null.
 */
export function recognise({ sha256, text }, versions) {
  const same = sha256 && versions.find((version) => [version.sha256, version.original].includes(sha256));
  if (same) return { version: same, by: "file" };
  // “2026年版” is also a part of “2026年版（修订）”, so the longest name counts.
  const [named] = versions
    .filter(({ title, version }) => text.includes(bare(title)) && text.includes(bare(version)))
    .sort((a, b) => b.version.length - a.version.length);
  return named ? { version: named, by: "text" } : null;
}

/** Return `text` without white space, because word processors may break it anywhere. */
export const bare = (text) => text.replace(/\s+/g, "");

/** Return what to tell a visitor about the recognised version, on the ISO day `today`. */
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
