// This module shows one round on a page: the verdict of its rules on the answers of a visitor, the reasons, and the
// time that is left to apply.

import { element } from "../page/element.js";
import { chineseDate } from "../page/dates.js";
import { decide, VERDICTS } from "./engine.js";
import { daysTo, leftInWords, over } from "../page/standing.js";

const CLOSED = "已截止";
const LEADS = { 符合: "各条都符合。", 不符合: "不符合的是：", 还需确认: "还要回答：" };
const FOLDS = { 符合: "符合的各条", 还需确认: "还没有定的各条" };

/** Return how many of `chances` have which verdict, like “2 项符合，1 项还需确认。”; "" while there is no verdict. */
export function counted(chances) {
  const words = [...VERDICTS.values()]
    .map((verdict) => [chances.filter((chance) => chance.verdict === verdict).length, verdict])
    .filter(([count]) => count)
    .map(([count, verdict]) => `${count} 项${verdict}`);
  return words.length ? `${words.join("，")}。` : "";
}

/**
 * A round on the page. `item` is its element, `round` its entry in rounds.json, `root` the address of the site, and
 * `questionUrl` a function that returns the address of the question with a given label.
 */
class Chance {
  constructor(item, round, root, questionUrl) {
    Object.assign(this, { item, round, root, questionUrl });
    this.link = this.part("title");
  }

  part(name) {
    return this.item.querySelector(`[data-apply-${name}]`);
  }

  /**
   * Compare the round with `answers` at the time `at`, in milliseconds, and show the result. While `answers` is empty,
   * a round that is not closed has no verdict.
   */
  show(answers, at) {
    const stage = this.round.stages.find(({ ends }) => !over(ends, at));
    const { verdict, clauses } = decide(this.round.rule, answers);
    this.verdict = !stage ? CLOSED : Object.keys(answers).length ? verdict : null;
    this.end = stage?.ends ?? "";
    this.part("left").textContent = stage ? timeLeft(stage, at) : "";
    this.showVerdict(stage ? clauses : []);
  }

  showVerdict(clauses) {
    const shown = JSON.stringify([this.verdict, clauses]);
    // An unchanged verdict is not rendered again, because that would fold what the reader has unfolded.
    if (shown === this.shown) return;
    this.shown = shown;
    const answer = this.part("answer");
    answer.hidden = !this.verdict;
    answer.replaceChildren(...(this.verdict ? [mark(this.verdict), ...this.reasons(clauses)] : []));
  }

  reasons(clauses) {
    if (!LEADS[this.verdict]) return [];
    const asked = this.verdict === "还需确认" ? this.questionLinks(clauses) : [];
    const list = element("ul", { className: "chance__clauses" }, ...clauses.map((clause) => this.clause(clause)));
    const fold = FOLDS[this.verdict];
    const source = element("a", { href: `${this.link.href}#eligibility` }, `${this.link.textContent}：谁可以申报`);
    return [
      element("p", { className: "chance__lead" }, LEADS[this.verdict], ...asked),
      fold ? element("details", {}, element("summary", {}, `${fold}（${clauses.length} 条）`), list) : list,
      element("p", { className: "chance__source" }, "出处：", source),
    ];
  }

  /** Return links to the questions on which `clauses` still depend. */
  questionLinks(clauses) {
    const labels = [...new Set(clauses.map(({ asks }) => asks))];
    return between(
      labels.map((label) => element("a", { href: this.questionUrl(label) }, label)),
      "、",
    );
  }

  clause({ text, explained, cites }) {
    const item = element("li", { className: "chance__clause" }, text ?? explained);
    if (text) item.append(element("p", { className: "chance__compared" }, `对照的是：${explained}`));
    if (cites.length)
      item.append(
        element(
          "p",
          { className: "chance__source" },
          "依据：",
          ...between(
            cites.map((cite) => this.cite(cite)),
            "、",
          ),
        ),
      );
    return item;
  }

  cite({ text, url }) {
    return url ? element("a", { href: new URL(url, this.root) }, text) : text;
  }
}

/** Return a Chance for each round with rules below `place`; `rounds` is the list in rounds.json. */
export function chancesIn(place, rounds, root, questionUrl) {
  const byId = new Map(rounds.map((round) => [round.id, round]));
  const items = [...place.querySelectorAll("[data-apply-round]")];
  return items.map((item) => new Chance(item, byId.get(item.dataset.applyRound), root, questionUrl));
}

/** Return in words how long one can still apply at the time `now`, or how long it takes until one can. */
function timeLeft({ begins, ends }, now) {
  if (!over(begins, now)) return `${chineseDate(begins.slice(0, 10))}起受理，${leftInWords(daysTo(begins, now))}`;
  if (!ends) return "";
  const days = daysTo(ends, now);
  return days ? leftInWords(days) : "今天截止";
}

/** Return a copy of the template of `verdict`. */
function mark(verdict) {
  const template = document.querySelector(`template[data-apply-verdict="${verdict}"]`);
  return template.content.cloneNode(true);
}

const between = (items, sign) => items.flatMap((item, index) => (index ? [sign, item] : [item]));
