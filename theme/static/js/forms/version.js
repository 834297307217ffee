// “Which version do I have?”: a file is recognised in this browser, and nothing of it is sent. Hooks of the component:
//
//   [data-versions]          the root: all versions as JSON; data-timezone
//   input[type=file], [data-version-status]

import { dayIn } from "../page/clock.js";
import { bare, inWords, recognise } from "./recognition.js";

const LARGEST = 20_000_000; // bytes; a form has a hundredth of it

const fingerprint = async (bytes) =>
  [...new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** The words of a Word document, "" for any other file. */
async function wordsOf(bytes) {
  try {
    const { textOf } = await import("./document.js");
    return bare(textOf(bytes));
  } catch {
    return "";
  }
}

async function answer(file, versions, today) {
  if (file.size > LARGEST) return inWords(null, versions, today);
  const bytes = new Uint8Array(await file.arrayBuffer());
  // Browsers tell fingerprints to pages of https only; what stands in the file can still be read.
  const sha256 = crypto.subtle ? await fingerprint(bytes) : null;
  const found = recognise({ sha256, text: "" }, versions) ?? recognise({ sha256, text: await wordsOf(bytes) }, versions);
  return inWords(found, versions, today);
}

/** Make the component below `root` answer. */
function start(root) {
  const versions = JSON.parse(root.dataset.versions);
  const status = root.querySelector("[data-version-status]");
  root.querySelector("input").addEventListener("change", async ({ target }) => {
    const [file] = target.files;
    if (!file) return;
    status.textContent = "正在认……";
    const today = dayIn(root.dataset.timezone, new Date());
    try {
      status.textContent = await answer(file, versions, today);
    } catch (error) {
      console.error(error);
      status.textContent = "文件没有读出来，请再选一次。";
    }
  });
}

for (const root of document.querySelectorAll("[data-versions]")) start(root);
