// This script shows only those answers to “whom to ask” that fit the chosen topic and district. Without it all of them
// are shown. “#ask-ip” in the address chooses a topic, so that other pages can link to its answer. The template
// provides these hooks:
//
//   [data-whom]            the root
//   [data-whom-topic]      the <select> of topics
//   [data-whom-district]   the <select> of districts, if there are any
//   [data-topic]           an answer; its data-district is "" if it holds everywhere
//   [data-whom-status]     whom to ask first; it has role="status"

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

  /** Choose the topic and the district of the answer that the address names. */
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
