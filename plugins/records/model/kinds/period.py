"""period: a time limit fixed by law."""

from typing import Annotated, Literal

from pydantic import AfterValidator, model_validator

from ....reckoning.counting import UNITS
from ....reckoning.reckoning import ORIGINS
from ..answer_card import lines
from ..deciding import DecidingQuestion, fit, in_order
from ..fields import Count, Date, Length, Line, Text, Vocabulary, YesNo, field, must, ought
from ..kind import AnsweringFields
from ..parts import Citation, Part
from ..time_limits import own_lines, period_shown


def _of_the_calendar(length):
    if length.unit not in UNITS:
        raise must(f"按 {'、'.join(UNITS)} 算的时长，如“3 个月”")
    return length


CalendarLength = Annotated[Length, AfterValidator(_of_the_calendar)]


class Variant(Part):
    """How long the period is for one sort of case."""

    applies_to: Line = field("适用", help="如 外观设计")
    length: CalendarLength = field("时长", help="如 6 个月")


class Extension(Part):
    """Time that the law adds: against a fee, or to ask for one's rights back."""

    name: Line = field("名称", help="如 缴宽限费后、请求恢复权利")
    length: CalendarLength = field("时长", help="如 2 个月")
    counts_from: Literal[ORIGINS] = field("起算", help="起算日（和期限同一天起算）或 期满日（从期限届满之日起算）")
    cites: list[Citation] = field("依据", help="法律和条")


class WorkedExample(Part):
    """A period counted by hand from the statute; `check` counts it again."""

    start: Date = field("起算日", help="年-月-日")
    applies_to: Line | None = field("适用", help="有几种时长的，写是哪一种", default=None)
    end: Date = field("算到", help="按条文用手算出来的日子")
    why: Text = field("怎样算", help="一句话说明为什么是这一天")


class Period(AnsweringFields):
    """A time limit fixed by law: from which event, how long, counted how, and what follows when it passes."""

    kind = "period"
    plural = "periods"
    label = "法定期限"
    purpose = "一个法定期限一个文件：从哪天起算、多长、依据哪一条、过了会怎样；期限计算页和各页的期限都从这里来。"
    needs_sources = True
    rank = 120
    card_tags = ("topic",)

    order: Count = field("顺序", help="同一类别里的先后", data=False)
    topic: Vocabulary("period-topics") = field("类别", help="专利、商标、劳动和人事等")
    events: list[Vocabulary("period-events")] = field("起算事件", help="从哪一天算起；几种起算日时长相同的，写几个")
    nature: Literal["办理期限", "对方的期限", "存续期", "等待期"] = field(
        "性质",
        help="办理期限（您要在这以前办）、对方的期限（机关或者单位要在这以前办）、"
        "存续期（权利或义务到那天为止）、等待期（满了才会发生）",
    )
    who: Line = field("谁的期限", help="如 申请人、国家知识产权局、用人单位")
    length: CalendarLength | None = field("时长", help="如 3 年、12 个月、15 日", default=None)
    variants: list[Variant] = field("几种时长", help="时长因情形不同的，一种一项，不写“时长”", many=True)
    before: YesNo = field("往前数", help="true 表示从起算日往前数，如 期满前12个月内", default=False)
    counting: Vocabulary("period-countings") = field(
        "计算办法", help="vocabularies/period-countings.yml 里的词：哪部法律的算法"
    )
    condition: Line | None = field(
        "前提", help="只在什么情形才有这个期限；没有前提的不写。算出来的日子上面先显示它", default=None
    )
    asks: list[DecidingQuestion] = field(
        "先问", help="有没有这个期限、从哪天算要看情形的，先问什么；答完才给日子。一个问题一项，按先后", many=True
    )
    extensions: list[Extension] = field("延长和恢复", help="法律另给的时间，一种一项", many=True)
    after: Text | None = field("期满以后", help="过了期限会怎样", default=None)
    note: Text | None = field("说明", help="例外、中断、中止", default=None)
    cites: list[Citation] = field("依据", help="法律和条；第一条是规定这个期限的")
    valid_from: Date | None = field("适用起", help="起算日从哪天起才用这一条；换版时写", default=None)
    valid_to: Date | None = field("适用止", help="起算日到哪天为止用这一条；换版时写", default=None)
    worked: list[WorkedExample] = field("算例", help="用手算好的例子，check 会核对", many=True)

    @model_validator(mode="after")
    def is_one_rule(self):
        """A period has one length or several, and examples of its own variants."""
        if (self.length is None) == (not self.variants):
            raise ought("写“时长”（length）或“几种时长”（variants）之一", "variants" if self.length else None)
        if self.valid_from and self.valid_to and self.valid_from > self.valid_to:
            raise ought(f"使“适用起”（{self.valid_from}）不晚于“适用止”（{self.valid_to}）", "valid_to")
        for example in self.worked:
            if example.applies_to not in self.cases:
                raise ought(
                    "使“算例”的“适用”是“几种时长”里的一种" if self.variants else "不在“算例”里写“适用”：只有一种时长",
                    "worked",
                )
        in_order(self.asks)
        fit(self.asks, self.cases, self.events)
        return self

    @property
    def lengths(self):
        """Its lengths, whether it has one or several."""
        return [self.length] if self.length else [variant.length for variant in self.variants]

    @property
    def cases(self):
        """To what each of its lengths applies; None when there is but one."""
        return [None] if self.length else [variant.applies_to for variant in self.variants]

    def answer_card(self, record, catalogue):
        """What it depends on, how long it is, from when, and what follows when it has passed."""
        return {"lines": [*own_lines(period_shown(record), catalogue), *lines(record, catalogue, "after")]}
