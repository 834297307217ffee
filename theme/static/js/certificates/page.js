// This script looks up the number of a certificate in certificates.json. Without it the page is a table of all numbers.
// The template provides these hooks:
//
//   [data-certificates]          the form: the address of certificates.json; data-root is that of the root of the site
//   [data-certificate-number]    the line for the number
//   [data-certificate-answer]    where the answer is shown
//   [data-certificate-live]      the answer in a line, in a live region (role="status")
//   [data-certificate-found], [data-certificate-unknown]   templates of the answers; [data-say] is their first line

import { announcer } from "../page/announce.js";
import { element } from "../page/element.js";
import { withData } from "../page/fetching.js";
import { certificateWith, folded } from "./number.js";

const form = document.querySelector("[data-certificates]");
const field = form?.querySelector("[data-certificate-number]");
const fault = document.querySelector("#certificate-number-fault");
const answer = form?.querySelector("[data-certificate-answer]");

const copyOf = (name) => document.querySelector(`[data-certificate-${name}]`).content.cloneNode(true);

/** Return [label, text] of what the record says of the certificate `found`. */
const factsOf = (found) =>
  [
    ["获得者", found.name],
    ["单位", found.organisation],
    ["奖项", found.award],
    ["届次", found.round],
    ["年度", `${found.year} 年`],
    ["类别", found.category],
    ["状态", found.state],
    ["公布日期", found.announced],
    ["证书编号", found.number],
  ].filter(([, text]) => text);

const item = ([label, text]) =>
  element(
    "div",
    { className: "facts__item" },
    element("dt", { className: "facts__label" }, label),
    element("dd", { className: "facts__value" }, text),
  );

function verdict(found) {
  const whose = `${found.name}${found.example ? "（示例数据）" : ""}`;
  const what = `${found.year} 年${found.award ?? found.round ?? ""}`;
  return found.revoked
    ? `这项表彰已撤销：${whose}，${what}。证书不再有效。`
    : `本站的记录：${whose}，${what}，${found.state}。请与证书上的姓名、奖项、年度逐项核对，一项不同就不是这一份。`;
}

function show(found, number) {
  const shown = copyOf(found ? "found" : "unknown");
  const words = found ? verdict(found) : `本站公开的记录里，没有编号是“${number}”的证书。`;
  shown.querySelector("[data-say]").textContent = words;
  if (found) {
    if (found.revoked) shown.querySelector("h2").textContent = "查到了，已撤销";
    shown.querySelector("dl").append(...factsOf(found).map(item));
    shown.querySelector("a").href = new URL(found.url, new URL(form.dataset.root, location)).href;
  }
  answer.dataset.verdict = found ? (found.revoked ? "revoked" : "found") : "unknown";
  answer.replaceChildren(shown);
  answer.hidden = false;
  return words;
}

function complain(words) {
  fault.textContent = words;
  fault.hidden = !words;
  field.setAttribute("aria-invalid", String(Boolean(words)));
}

if (form) {
  const announce = announcer(form.querySelector("[data-certificate-live]"));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const number = field.value.trim();
    answer.hidden = true;
    complain(folded(number) ? "" : "请填证书上印的编号");
    if (!folded(number)) return field.focus();
    return withData(
      form.dataset.certificates,
      (certificates) => announce(show(certificateWith(number, certificates, Date.now()), number)),
      (words) => complain(`${words}也可以在下面的表里找。`),
    );
  });
}
