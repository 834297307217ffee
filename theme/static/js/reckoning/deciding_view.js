// This module asks what decides a period fixed by law, and says what follows: that it applies, that it does not, or
// that nobody can tell yet. It shows no day; reckoning/answer.js does that, and only of a period that applies.

import { element } from "../page/element.js";
import { citation } from "./citation.js";
import { UNSURE, counted, decided } from "./deciding.js";

const UNKNOWN = "说不清";

export class Deciding {
  /**
   * `period` has questions; `events` are the events of periods.json; `root` is the address of the site, `page` that of
   * the page that counts periods.
   */
  constructor(period, events, root, page) {
    Object.assign(this, { period, events, root, page });
    this.said = element("div", { className: "deciding__said" });
    this.questions = period.asks.map((question, place) => this.question(question, place));
    const name = element("p", { className: "deciding__name" }, period.title);
    this.node = element("div", { className: "deciding" }, name, ...this.questions, this.said);
    this.node.addEventListener("change", () => {
      this.show();
      this.said.scrollIntoView({ block: "nearest" });
    });
    this.show();
  }

  question({ question, help, answers }, place) {
    const choices = [...answers.map(({ text }) => text), UNKNOWN].map((text, number) => {
      const value = number === answers.length ? UNSURE : number;
      const box = { className: "ask__box", type: "radio", name: `decide-${this.period.id}-${place}`, value };
      return element("label", { className: "ask__choice deciding__choice" }, element("input", box), text);
    });
    return element(
      "fieldset",
      { className: "ask deciding__question" },
      element("legend", { className: "ask__label" }, `${question}？`),
      ...(help ? [element("p", { className: "ask__help" }, help)] : []),
      element("div", { className: "ask__answer deciding__answers" }, ...choices),
    );
  }

  get chosen() {
    return this.questions.map((question) => {
      const box = question.querySelector("input:checked");
      return box ? Number(box.value) : null;
    });
  }

  get verdict() {
    return decided(this.period.asks, this.chosen);
  }

  /** The period as it may be counted from the event with the id `event`, with the visitor's case in words, or null. */
  counted(event) {
    const period = counted(this.period, this.verdict, event);
    return period && { ...period, own: this.own };
  }

  /** The event from which the visitor's case is counted: its id, or null if that of the period holds. */
  get from() {
    return this.verdict.answer?.from ?? null;
  }

  /** What the visitor has answered, in words. */
  get own() {
    const { chosen } = this;
    const asked = this.period.asks.slice(0, this.verdict.shown);
    return asked.map(({ answers }, place) => answers[chosen[place]]?.text ?? UNKNOWN).join("，");
  }

  /** How long the period is that the answers have left, in words. */
  get length() {
    const { ranges } = counted(this.period, this.verdict, this.from);
    return ranges.map(({ for: whom, amount, unit }) => `${ranges.length > 1 ? whom : ""}${amount}${unit}`).join("，");
  }

  /** What follows from the answers, in one line, or "" while a question is open. */
  get words() {
    const { outcome, answer } = this.verdict;
    return answer?.says ?? { open: "", not: "不适用", unsure: "现在还不能算", applies: "适用" }[outcome];
  }

  clear() {
    for (const box of this.node.querySelectorAll("input")) box.checked = false;
    this.show();
  }

  show() {
    const { shown, outcome, answer } = this.verdict;
    for (const [place, question] of this.questions.entries()) question.hidden = place >= shown;
    this.said.replaceChildren(...(outcome === "open" ? [] : this.follows(outcome, answer)));
    this.said.hidden = outcome === "open";
    this.said.classList.toggle("deciding__said--unsure", outcome === "unsure");
  }

  follows(outcome, answer) {
    const unknown = `先弄清“${this.period.asks[this.verdict.shown - 1]?.question}”，弄清以前不要指望这个期限。`;
    const why = outcome === "unsure" ? (answer?.why ?? unknown) : answer?.why;
    const from = this.events.find(({ id }) => id === answer?.from);
    return [
      element("p", { className: "deciding__verdict" }, this.words),
      ...(why ? [element("p", { className: "deciding__why" }, why)] : []),
      ...(from ? [element("p", { className: "deciding__why" }, `从“${from.label}”起算。`)] : []),
      ...(answer?.cites.length ? [this.basis(answer.cites)] : []),
      ...(answer?.instead ? [this.instead(answer.instead)] : []),
    ];
  }

  basis(cites) {
    const links = cites.map((cite) => citation(cite, this.root));
    return element("p", { className: "deciding__basis" }, "依据：", ...links);
  }

  instead({ id, title }) {
    const link = element("a", { href: new URL(`#period-${id}`, this.page) }, title);
    return element("p", { className: "deciding__why" }, "改看：", link);
  }
}
