// This script combines several packs: it lists the papers of all that were chosen, each paper once. Without it the page
// is the list of packs, and of the papers that more than one of them wants. The template provides these hooks:
//
//   [data-packs]           the packs to choose, checkboxes with their ids; data-packs is the address of packs.json,
//                          data-root that of the root of the site
//   [data-packs-title]     the title of the list
//   [data-packs-status]    how many papers there are, in words
//   [data-packs-live]      the same words in a live region (role="status") for screen readers
//   [data-packs-shared]    the list that is shown while nothing is chosen
//   [data-packs-chosen]    what is shown of the chosen packs. It contains two empty places:
//     [data-packs-papers]  for the list of their papers
//     [data-packs-hand-in] for when, how and to whom they are handed in
//   template[data-packs-template]           the component “shared-papers” with one blank paper
//   template[data-packs-hand-in-template]   the component “hand-in” with one blank application
//   [data-paper]           in either list, a paper; each [data-pack] in it is a pack that wants it, with a checkbox
//   [data-pack-privacy]    where choices and ticks are kept
//   [data-packs-forget]    the button that deletes them

import { withData } from "../page/fetching.js";
import { announcer } from "../page/announce.js";
import { handInOf } from "./hand_in.js";
import { listOf } from "./list.js";
import { choose, forget, keeps, onOtherPages, read, tick } from "./progress.js";
import { union } from "./union.js";
import { totalInWords } from "./words.js";

const choice = document.querySelector("[data-packs]");
const find = (hook) => document.querySelector(`[data-packs-${hook}]`);

function start(packs) {
  const byId = new Map(packs.map((pack) => [pack.id, pack]));
  const boxes = [...choice.querySelectorAll("input")];
  const results = document.querySelector("#results");
  const plain = { title: find("title").textContent, status: find("status").textContent };
  const root = new URL(choice.dataset.root, location);
  const announce = announcer(find("live"));

  function showTicks() {
    const { ticks } = read();
    for (const need of results.querySelectorAll("[data-paper] [data-pack]")) {
      const paper = need.closest("[data-paper]").dataset.paper;
      need.querySelector("input").checked = Boolean(ticks[need.dataset.pack]?.papers[paper]);
    }
  }

  function show() {
    const { chosen } = read();
    const together = boxes
      .map(({ value }) => value)
      .filter((id) => chosen.includes(id))
      .map((id) => byId.get(id));
    for (const box of boxes) {
      box.checked = chosen.includes(box.value);
      if (box.checked) box.closest("details")?.setAttribute("open", "");
    }
    const papers = union(together);
    const words = together.length ? `${together.length} 项合在一起：${totalInWords(papers)}` : plain.status;
    if (words !== find("status").textContent) announce(words);
    find("title").textContent = together.length ? "选的这几项，合起来要备" : plain.title;
    find("status").textContent = words;
    find("shared").hidden = together.length > 0;
    find("chosen").hidden = !together.length;
    find("papers").replaceChildren(listOf(papers, find("template"), root));
    find("hand-in").replaceChildren(handInOf(together, find("hand-in-template"), root));
    showTicks();
  }

  choice.addEventListener("change", () => {
    choose(boxes.filter(({ checked }) => checked).map(({ value }) => value));
    show();
  });
  results.addEventListener("change", ({ target }) => {
    const need = target.closest("[data-pack]");
    if (!need) return;
    const { paper } = need.closest("[data-paper]").dataset;
    const pack = byId.get(need.dataset.pack);
    const { version, sha256 } = pack.papers.find(({ name }) => name === paper).form ?? {};
    tick(pack, paper, target.checked, version ? { version, sha256 } : {});
  });
  find("forget").addEventListener("click", () => {
    forget();
    show();
  });
  if (!keeps())
    document.querySelector("[data-pack-privacy]").textContent =
      "这个浏览器不让网页保存内容，关上这一页，选的和勾的就没有了。";
  onOtherPages(show);
  show();
}

const open = () =>
  withData(choice.dataset.packs, start, (fault) => {
    for (const box of choice.querySelectorAll("label")) box.hidden = true;
    find("status").textContent = `${fault}每一项的清单可以点名称看。`;
  });

if (choice) open();
