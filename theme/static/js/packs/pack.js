// This script keeps in this browser what is ticked in a pack. Without it the boxes can be ticked and printed. The
// template provides these hooks:
//
//   [data-pack]            the root; the value is the id of the pack, data-title its title
//   [data-paper]           a paper with a checkbox; the value is its name, data-version and data-sha256 describe its
//                          form in force. It contains two empty lines:
//     [data-paper-ready]   in which other packs the paper is ready
//     [data-paper-changed] that its form has changed since it was ticked
//   [data-pack-status]     how many papers are ready
//   [data-pack-privacy]    where the ticks are kept
//   [data-pack-forget]     the button that deletes all ticks

import { tell } from "../page/tell.js";
import { forget, keeps, onOtherPages, read, tick } from "./progress.js";
import { changedSince, progressInWords, readyElsewhere } from "./ticks.js";

const root = document.querySelector("[data-pack]");
const pack = { id: root.dataset.pack, title: root.dataset.title };
const papers = [...root.querySelectorAll("[data-paper]")];

/** Return {version, sha256} of the form of `paper` in force, or {} if there is none. */
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
