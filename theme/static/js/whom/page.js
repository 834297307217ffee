// This script shows of all answers to “whom to ask” the one to what is chosen. Without it all of them are read.
// `#ask-ip` in the address chooses a topic, so that other pages can lead to its answer. The template gives these hooks:
//
//   [data-whom]            the root
//   [data-whom-topic]      a <select> of topics; [data-whom-district] one of districts, if there are any
//   [data-topic]           an answer, with data-district: "" where it holds everywhere
//   [data-whom-status]     role="status"; who it is

import { answering } from "../page/whom.js";

function start(root) {
  const [topic, district] = ["topic", "district"].map((name) => root.querySelector(`[data-whom-${name}]`));
  const status = root.querySelector("[data-whom-status]");
  const answers = [...root.querySelectorAll("[data-topic]")].map((element) => ({ element, ...element.dataset }));

  function show() {
    const shown = answering(answers, topic.value, district?.value ?? "");
    for (const answer of answers) answer.element.hidden = !shown.includes(answer);
    return shown;
  }

  function choose() {
    const [first] = show();
    status.textContent = topic.value
      ? `${topic.selectedOptions[0].text}：先找${first.element.querySelector(".whom__name").textContent}`
      : "列出全部";
  }

  /** Choose the topic that the address names, and no district. */
  function follow() {
    const named = answers.find(({ element }) => `#${element.id}` === window.location.hash);
    if (!named) return;
    topic.value = named.topic;
    if (district) district.value = named.district;
    choose();
  }

  topic.addEventListener("change", choose);
  district?.addEventListener("change", choose);
  window.addEventListener("hashchange", follow);
  follow();
}

for (const root of document.querySelectorAll("[data-whom]:has([data-whom-topic])")) start(root);
