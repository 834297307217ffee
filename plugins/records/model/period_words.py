"""The vocabularies of periods fixed by law: how they are counted, and from which events."""

from typing import Literal

from ...reckoning.counting import ENDS
from ...reckoning.holidays import RULES
from .fields import Line, field
from .parts import Citation
from .vocabulary_term import VocabularyFile, VocabularyTerm


class Counting(VocabularyTerm):
    """A way to count periods, named by the statute that orders it; plugins/reckoning/ explains each of its words."""

    ends: Literal[ENDS] = field(
        "最后一天",
        help="对应日（当日不算，到最后一月的对应日）、前一日（当日算在内，到对应日的前一天）、年末（12月31日）",
    )
    holiday: Literal[RULES] = field(
        "遇休假日",
        help="顺延、不顺延、可能顺延（规定期限的法律没有说，民法典有一般规定），或者没有写明（条文没有说的，不猜）",
    )
    cites: list[Citation] = field("依据", help="规定算法的法律和条")


class CountingFile(VocabularyFile):
    """The fields of `vocabularies/period-countings.yml`."""

    terms: list[Counting] = field("计算办法", help="id 和 label 各一，最后一天、遇休假日和依据")


class PeriodEvent(VocabularyTerm):
    """An event from which periods are counted, and the situation in which somebody looks for it."""

    situation: Line | None = field(
        "情形",
        help="读者先选情形，再选从哪天算：写读者正在做的事，如 专利被驳回以后；不写的归到期限的类别",
        default=None,
    )


class PeriodEventFile(VocabularyFile):
    """The fields of `vocabularies/period-events.yml`."""

    terms: list[PeriodEvent] = field("起算事件", help="id 和 label 各一，情形和怎样找到这一天")
