// This script answers “which version do I have?”: it recognises a file in this browser, and sends nothing. The
// component provides these hooks:
//
//   [data-versions]          the root; the value is a list of all versions as JSON, data-timezone the time zone that
//                            decides which day is today
//   input[type=file]         the field for the file
//   [data-version-status]    the answer in words

import { dayIn } from "../page/clock.js";
import { inTime } from "../page/in_time.js";
import { bare, inWords, recognise } from "./recognition.js";

const LARGEST = 20_000_000; // bytes; forms have a hundredth of it

const fingerprint = async (bytes) =>
  [...new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");

const FAULT = "现在认不了，请稍后再试。";
const UNREAD = "文件没有读出来，请再选一次。";
const DAMAGED = "这个文件打不开，可能没有下载完整。请重新下载再认。";
const NO_FINGERPRINT = "现在认不了：这个网页不是用 https 打开的，浏览器只让看 Word 文件里写的版本，这个文件里没有写。";

/**
 * Return a promise of the text of a Word document, of "" for any other file, or of null for a damaged one. It rejects
 * if the module that reads documents cannot be fetched.
 */
async function wordsOf(bytes) {
  const { textOf } = await inTime(import("./document.js"));
  try {
    return bare(textOf(bytes));
  } catch {
    return isZip(bytes) ? null : "";
  }
}

const isZip = ([p, k]) => p === 0x50 && k === 0x4b; // the first bytes of every zip, and so of every .docx

/** Return a promise of what to tell about a file with `bytes`. */
async function answer(bytes, versions, today) {
  // Browsers compute fingerprints only on pages that were fetched by https; the text of the file can be read on others
  // too.
  const sha256 = crypto.subtle ? await fingerprint(bytes) : null;
  const same = recognise({ sha256, text: "" }, versions);
  if (same) return inWords(same, versions, today);
  const text = await wordsOf(bytes);
  if (text === null) return DAMAGED;
  const named = recognise({ sha256, text }, versions);
  return named || sha256 ? inWords(named, versions, today) : NO_FINGERPRINT;
}

/** Return a promise of what to tell about `file`. Faults that do not lie in the file are told as such. */
async function told(file, versions, today) {
  if (file.size > LARGEST) return inWords(null, versions, today);
  try {
    const bytes = await file.arrayBuffer().catch(() => null);
    return bytes ? await answer(new Uint8Array(bytes), versions, today) : UNREAD;
  } catch (error) {
    console.error(error);
    return FAULT;
  }
}

/** Let the component `root` answer. */
function start(root) {
  const versions = JSON.parse(root.dataset.versions);
  const status = root.querySelector("[data-version-status]");
  root.querySelector("input").addEventListener("change", async ({ target }) => {
    const [file] = target.files;
    if (!file) return;
    status.textContent = "正在认……";
    const today = dayIn(root.dataset.timezone, new Date());
    status.textContent = await told(file, versions, today);
  });
}

for (const root of document.querySelectorAll("[data-versions]")) start(root);
