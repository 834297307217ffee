// This module renders the papers of the packs that were chosen on the page, in the markup of the component
// “shared-papers”.

import { copiesInWords, sumInWords } from "./words.js";

/** Return a list of `papers`, as union.js returns them, made from `template`; addresses are relative to `root`. */
export function listOf(papers, template, root) {
  const list = template.content.firstElementChild.cloneNode(true);
  const [blank] = list.children;
  list.replaceChildren(...papers.map((paper) => itemOf(paper, blank.cloneNode(true), root)));
  return list;
}

function itemOf(paper, item, root) {
  const { name, needs } = paper;
  item.dataset.paper = name;
  item.querySelector("[data-shared-name]").textContent = name;
  item.querySelector("[data-shared-copies]").textContent = sumInWords(paper);
  const { form } = needs.find((need) => need.form) ?? {};
  const line = item.querySelector("[data-shared-form]");
  line.hidden = !form;
  if (form) {
    const link = line.querySelector("a");
    link.href = new URL(form.url, root);
    link.textContent = form.title;
    line.querySelector("span").textContent = form.version;
  }
  const list = item.querySelector("[data-shared-needs]");
  const [blank] = list.children;
  list.replaceChildren(...needs.map((need) => needOf(need, blank.cloneNode(true))));
  return item;
}

function needOf(need, line) {
  line.dataset.pack = need.pack;
  line.querySelector("[data-shared-words]").textContent = `${need.title}：${copiesInWords(need)}`;
  line.querySelector("[data-shared-note]").textContent = need.note ?? "";
  return line;
}
