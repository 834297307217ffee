// What is ticked in a pack stays in this browser. Without this script the boxes can be ticked and printed. The template
// gives these hooks:
//
//   [data-pack]          the root: id of the pack; data-title
//   [data-paper]         a paper: its name; data-version, data-sha256 = its form in force; in it a box, and empty:
//   [data-paper-ready]   where else it is ready
//   [data-paper-changed] that its form has changed since it was ticked
//   [data-pack-status], [data-pack-privacy], [data-pack-forget]

import { tell } from "../page/tell.js";
import { forget, keeps, onOtherPages, read, tick } from "./progress.js";
import { changedSince, progressInWords, readyElsewhere } from "./ticks.js";

const root = document.querySelector("[data-pack]");
const pack = { id: root.dataset.pack, title: root.dataset.title };
const papers = [...root.querySelectorAll("[data-paper]")];

/** The form of `paper` in force: {version, sha256}, or {}. */
const formOf = ({ dataset: { version, sha256 } }) => (version ? { version, sha256 } : {});

function show() {
  const { ticks } = read();
  const own = ticks[pack.id]?.papers ?? {};
  for (const paper of papers) {
    const name = paper.dataset.paper;
    paper.querySelector("input").checked = name in own;
    const others = name in own ? [] : readyElsewhere(ticks, pack.id, name);
    tell(
      paper.querySelector("[data-paper-ready]"),
      others.length ? `已在“${others.join("”“")}”里备好，份数和要求照这里再核对一遍。` : "",
    );
    tell(paper.querySelector("[data-paper-changed]"), changedSince(own[name], formOf(paper)));
  }
  const ready = papers.filter(({ dataset }) => dataset.paper in own).length;
  root.querySelector("[data-pack-status]").textContent = progressInWords(ready, papers.length);
}

root.addEventListener("change", ({ target }) => {
  const paper = target.closest("[data-paper]");
  if (!paper) return;
  tick(pack, paper.dataset.paper, target.checked, formOf(paper));
  show();
});
root.querySelector("[data-pack-forget]").addEventListener("click", () => {
  forget();
  show();
});
if (!keeps())
  root.querySelector("[data-pack-privacy]").textContent = "这个浏览器不让网页保存内容，关上这一页，打的勾就没有了。";
onOtherPages(show);
show();
