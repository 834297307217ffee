// This script fills in a form on its page: it writes what is typed into the Word document in this browser, and sends
// nothing. The template provides these hooks:
//
//   form[data-fill]      the root; data-fill is the address of the empty document, data-name the name of the filled one
//   [data-tag]           a field; the value is the tag of the control in the document
//   [data-fill-keep]     a checkbox: keep what is typed on this device
//   [data-fill-clear]    the button that forgets what was typed
//   [data-fill-status]   what has happened, in words

import { download } from "../page/download.js";
import { OtherVersion, fetched, inWords } from "../page/fetching.js";
import { inTime } from "../page/in_time.js";
import { forget, hold, isLasting, recall } from "./answers.js";

const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const form = document.querySelector("[data-fill]");

function start() {
  const fields = [...form.querySelectorAll("[data-tag]")];
  const keep = form.querySelector("[data-fill-keep]");
  const status = form.querySelector("[data-fill-status]");
  const answers = () => Object.fromEntries(fields.map(({ dataset, value }) => [dataset.tag, value]));

  function offer() {
    const known = recall();
    const offered = fields.filter(({ dataset }) => Object.hasOwn(known, dataset.tag));
    for (const field of offered) field.value = known[field.dataset.tag];
    keep.checked = isLasting();
    if (offered.length) status.textContent = `已带上您以前填过的 ${offered.length} 栏，请核对。`;
  }

  async function fill() {
    const typed = answers();
    const count = Object.values(typed).filter((text) => text.trim()).length;
    if (!count) {
      status.textContent = "还没有填。要空表的，点上面的文件名下载。";
      fields[0].focus();
      return;
    }
    status.textContent = "正在写进表格……";
    try {
      const empty = fetched(form.dataset.fill, { cache: "no-cache" }).then((answer) => answer.arrayBuffer());
      const [{ filled }, document] = await inTime(Promise.all([import("./document.js"), empty]));
      const { bytes, lost } = filled(new Uint8Array(document), typed);
      if (lost.length) throw new OtherVersion(`no control for ${lost.join(", ")}`);
      download(form.dataset.name, TYPE, bytes);
      const left = fields.length - count;
      const written = `写进了 ${count} 栏${left ? `，${left} 栏空着` : ""}`;
      status.textContent = `已下载“${form.dataset.name}”，${written}。打勾、签名、盖章的地方请在文件里补上。`;
    } catch (error) {
      console.error(error);
      status.textContent = `${inWords(error)}急用的，点上面的文件名下载空表，在 Word 里填。`;
    }
  }

  // Browsers scroll a field of several lines only to the line with the caret, so its other lines may stay out of view.
  form.addEventListener("focusin", ({ target }) => target.scrollIntoView({ block: "nearest", behavior: "instant" }));
  form.addEventListener("input", () => hold(answers(), keep.checked));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    fill();
  });
  form.querySelector("[data-fill-clear]").addEventListener("click", () => {
    forget();
    form.reset();
    keep.checked = false;
    status.textContent = "填过的都清除了。";
    fields[0].focus();
  });
  offer();
}

if (form) start();
