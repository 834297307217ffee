// This module reads answers from the controls of a question, in the form that eligibility/engine.js takes, and shows
// what is wrong with an answer.

import { lastOfMonth } from "./dates.js";
import { tell } from "./tell.js";

const text = ({ value }) => value.normalize("NFKC").trim();
const controls = (question) => [...question.querySelectorAll("input")];

/**
 * Return {answer, fault} of `question`, a fieldset of components/ask.html. The answer is null if there is none; then
 * the fault says in words what is wrong with what was written, if anything was.
 */
export function read(question) {
  return READERS[question.dataset.answer](controls(question));
}

const READERS = {
  日期: (parts) => readDate(parts.map(text)),
  数字: ([box]) => readNumber(text(box)),
  一项: (boxes) => ({ answer: boxes.find(({ checked }) => checked)?.value || null }),
  多项: readSeveral,
};

/** Return {answer, fault} of a date, which may be a year, a month of a year, or a day. */
export function readDate([year, month, day]) {
  if (!year && !month && !day) return { answer: null };
  if (!/^(19|20)\d\d$/.test(year)) return wrong("年份写四位数字，如 1986");
  if (!month) return day ? wrong("写了日，也要写月") : { answer: year };
  if (!/^\d{1,2}$/.test(month) || month < 1 || month > 12) return wrong("月份写 1 到 12");
  const yearAndMonth = `${year}-${month.padStart(2, "0")}`;
  if (!day) return { answer: yearAndMonth };
  const last = lastOfMonth(year, month);
  if (!/^\d{1,2}$/.test(day) || day < 1 || day > last) return wrong(`${year}年${Number(month)}月只有 1 到 ${last} 日`);
  return { answer: `${yearAndMonth}-${day.padStart(2, "0")}` };
}

/** Return {answer, fault} of `question` where only a complete date is an answer. */
export function readWholeDay(question) {
  const { answer, fault } = read(question);
  return answer && answer.length < 10 ? wrong("请写全年、月、日") : { answer, fault };
}

export function readNumber(digits) {
  if (!digits) return { answer: null };
  return /^\d+$/.test(digits) ? { answer: Number(digits) } : wrong("写一个整数，如 5");
}

const wrong = (fault) => ({ answer: null, fault });

function readSeveral(boxes) {
  const ticked = boxes.filter(({ checked }) => checked);
  if (!ticked.length || ticked.some(({ dataset }) => "unsure" in dataset)) return { answer: null };
  return { answer: ticked.filter(({ dataset }) => !("none" in dataset)).map(({ value }) => value) };
}

/** Clear what `box` contradicts: “none of these” and “not sure” exclude all other choices. */
export function clearContradictions(question, box) {
  if (box.type !== "checkbox" || !box.checked) return;
  const alone = ({ dataset }) => "none" in dataset || "unsure" in dataset;
  for (const other of controls(question)) if (other !== box && (alone(other) || alone(box))) other.checked = false;
}

/**
 * Show what is wrong with `question` when the focus leaves it, because before that the visitor may still be writing.
 * Hide it as soon as the answer is valid. `answerTo` reads the question: read or readWholeDay.
 */
export function watchFaults(question, answerTo = read) {
  question.addEventListener("input", () => {
    if (!answerTo(question).fault) showFault(question);
  });
  question.addEventListener("focusout", ({ relatedTarget }) => {
    if (!question.contains(relatedTarget)) showFault(question, answerTo(question).fault);
  });
}

/** Show below `question` what is wrong with it, or hide that if `fault` is empty. */
export function showFault(question, fault = "") {
  const line = question.querySelector(".ask__fault");
  if (!line) return;
  tell(line, fault);
  for (const box of controls(question)) {
    box.ariaInvalid = fault ? "true" : null;
    if (fault) box.setAttribute("aria-describedby", line.id);
    else box.removeAttribute("aria-describedby");
  }
}
