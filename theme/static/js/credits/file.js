// This module writes the record to a file, as a copy or for another device, and reads it again. The file is JSON in a
// format of our own, which names its version. The whole file is checked: it is taken completely or not at all.

import { entryOf } from "./entry.js";

const FORMAT = "science-workers-home credits";
export const VERSION = 1;
const NO_RECORD = "这不是本页存的学时记录。请选用“存成文件”存下来的文件（名字以 .json 结尾）。";
const DAMAGED = "这个学时记录不完整，可能没有存完，或者传的时候断了。请用另存的一份。";

/** Return `entries` as the text of a file. */
export const written = (entries) => `${JSON.stringify({ format: FORMAT, version: VERSION, entries }, null, 1)}\n`;

/** Return {entries} from the text of a file, or {fault}: in words, why it cannot be read. */
export function read(text) {
  let file;
  try {
    file = JSON.parse(text);
  } catch {
    return { fault: text.includes(FORMAT) ? DAMAGED : NO_RECORD };
  }
  if (file?.format !== FORMAT || !Array.isArray(file.entries)) return { fault: NO_RECORD };
  if (!Number.isInteger(file.version) || file.version < 1) return { fault: NO_RECORD };
  if (file.version > VERSION) return { fault: "这个文件是更新的网页存的，这里读不了。请刷新本页再试。" };
  const checked = file.entries.map(entryOf);
  const bad = checked.findIndex(({ fault }) => fault);
  if (bad >= 0) return { fault: `文件里第 ${bad + 1} 条有误：${checked[bad].fault}。` };
  return { entries: checked.map(({ entry }) => entry) };
}
