"""What decides whether a period fixed by law is there at all: questions that come before any counting.

A period whose start or use depends on something asks that first. Its questions stand in order: an answer settles the
matter (适用, 不适用, 还要确认) or leads on to the next question (接着问). No answer is a date; only a period that
applies is counted.
"""

from typing import Literal

from pydantic import model_validator

from .fields import Line, Ref, Text, Vocabulary, field, ought
from .parts import Citation, Part

APPLIES, NOT, ONWARD, UNSURE = OUTCOMES = "适用", "不适用", "接着问", "还要确认"


class DecidingAnswer(Part):
    """One answer to a deciding question, and what follows from it."""

    text: Line = field("回答", help="读者一看就知道自己是不是这种情形，如 登在期刊上")
    outcome: Literal[OUTCOMES] = field(
        "结论", help="适用（可以算）、不适用（没有这个期限）、接着问（看下一个问题）、还要确认（现在不能算）"
    )
    says: Line | None = field(
        "结论怎么说", help="“不适用”会让人误会的，写几个字代替，如 没有1年的限制、还没有开始算", default=None
    )
    why: Text | None = field("为什么", help="一两句话；不适用、还要确认的一定要写，写明怎么办", default=None)
    cites: list[Citation] = field("依据", help="法律和条；不适用的一定要写", many=True)
    length_for: Line | None = field("用哪一种时长", help="几种时长里只用一种的，写它的“适用”", default=None)
    counts_from: Vocabulary("period-events") | None = field(
        "从哪天起算", help="有几个起算事件、这种情形只用一个的，写那一个", default=None
    )
    instead: Ref("period") | None = field(
        "改看", help="这种情形用的是另一个期限的，写 records/periods 里的文件名", default=None
    )

    @model_validator(mode="after")
    def gives_its_reason(self):
        """Refuse an outcome without its reason, and details of counting where nothing is counted."""
        if self.outcome in (NOT, UNSURE) and not self.why:
            raise ought(f"写“为什么”（why）：结论是{self.outcome}", "outcome")
        if self.outcome == NOT and not self.cites:
            raise ought("写“依据”（cites）：结论是不适用", "outcome")
        if self.says and self.outcome not in (NOT, UNSURE):
            raise ought(f"不写“结论怎么说”：结论是{self.outcome}", "says")
        for name in ("length_for", "counts_from"):
            if getattr(self, name) and self.outcome != APPLIES:
                raise ought(f"不写“{type(self).model_fields[name].title}”：结论不是适用", name)
        if self.instead and self.outcome == ONWARD:
            raise ought("不写“改看”：还要接着问", "instead")
        return self


class DecidingQuestion(Part):
    """A question that is answered before a period is counted."""

    question: Line = field("问题", help="先问什么，如 那一次是怎样公开的")
    help: Line | None = field("提示", help="显示在问题下面：看哪份文件就知道", default=None)
    answers: list[DecidingAnswer] = field("回答", help="一种情形一项，合起来包括所有人；“说不清”不用写，自动有")

    @model_validator(mode="after")
    def has_a_choice(self):
        """Refuse a question with one answer, and an answer that stands twice."""
        texts = [answer.text for answer in self.answers]
        if len(texts) < 2:
            raise ought("写至少两项“回答”（answers）", "answers")
        if len(set(texts)) < len(texts):
            raise ought("使每一项“回答”不同", "answers")
        return self


def in_order(questions):
    """Raise an error unless each question but the first is led to, and no answer leads beyond the last."""
    for place, question in enumerate(questions, 1):
        leads_on = any(answer.outcome == ONWARD for answer in question.answers)
        if leads_on and place == len(questions):
            raise ought(f"在第 {place} 个问题后面再写一个问题：有的回答是接着问", "asks")
        if not leads_on and place < len(questions):
            raise ought(f"让第 {place} 个问题有“接着问”的回答，否则问不到下一个", "asks")


def fit(questions, cases, events):
    """Raise an error if an answer picks a length or an event that the period does not have."""
    for answer in (answer for question in questions for answer in question.answers):
        if answer.length_for and answer.length_for not in cases:
            raise ought(f"使“用哪一种时长”是“几种时长”里的一种，现为“{answer.length_for}”", "asks")
        if answer.counts_from and answer.counts_from not in events:
            raise ought(f"使“从哪天起算”是本页“起算事件”里的一个，现为“{answer.counts_from}”", "asks")
