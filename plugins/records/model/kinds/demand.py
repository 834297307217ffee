"""demand: a technical problem that a firm or a farm wants solved."""

from ....standing.acts import SOLVE
from ....standing.days_left import is_soon, turn_of_soon
from ....standing.phases import State
from ....standing.span import PAST, days
from ..answer_card import line, lines, status_line, whole_days
from ..calendar_date import calendar_date, change_of
from ..due import DueDate
from ..fields import Date, Line, Ref, Text, Vocabulary, field
from ..kind import RecordFields
from ..numerals import han_date


class Demand(RecordFields):
    """A technical problem looking for somebody who can solve it."""

    kind = "demand"
    plural = "demands"
    label = "技术需求"
    purpose = "企业、基地、农技协提出的技术难题，一题一页。"
    review_months = 3
    rank = 80
    facet_calendars = True
    kind_hue = "startup"
    belongs_by_hue = True
    search_day = "published"
    year_fields = ("published",)
    card_tags = ("fields",)

    problem: Text = field("难题", help="遇到什么问题，试过什么")
    wanted: Line = field("期望", help="希望得到什么帮助")
    fields: list[Vocabulary("fields")] = field("领域", help="学科或产业领域", facet=True)
    products: list[Vocabulary("products")] = field("产品", help="相关的本地产品", facet=True, many=True)
    district: Vocabulary("districts") = field("区域", help="所在镇街", facet=True)
    asked_by: Ref("organisation") = field("提出单位", help="organisations 里的文件名")
    published: Date = field("发布日期", help="年-月-日")
    deadline: Date | None = field("截止日期", help="年-月-日；长期有效时不写", default=None)
    status: Vocabulary("demand-statuses") = field("状态", help="征集中、对接中、已解决、已撤回", facet=True)
    result: Line | None = field("对接结果", help="谁解决了，怎样解决", default=None)
    contacts: list[Ref("contact")] = field("联系方式", help="contacts 里的文件名", many=True)

    @property
    def is_open(self):
        """Whether somebody who can solve it is still looked for."""
        return self.status in ("征集中", "对接中")

    def status_rule(self, zone):
        """Its status as written; while it is open its deadline decides."""
        asked = days(None, self.deadline, zone)

        def holds(now):
            if self.status in ("已解决", "已撤回"):
                return State(str(self.status), "closed")
            if asked.state(now) == PAST:
                return State("已过截止日期", "closed")
            return State(SOLVE.hurry, "soon") if is_soon(asked, now) else State(f"{self.status}，{SOLVE.can}", "open")

        return holds, asked.turns + turn_of_soon(asked)

    def calendar_dates(self, catalogue):
        """Its deadline."""
        if not self.deadline:
            return []
        asked = days(None, self.deadline, catalogue.now.tzinfo)
        change = change_of(self.status, catalogue)
        return [calendar_date("deadline", "需求", None, self.deadline, asked, SOLVE, note=self.wanted, change=change)]

    def due_dates(self, zone):
        """Its deadline while it is open."""
        return [DueDate("需求截止", days(None, self.deadline, zone), SOLVE)] if self.deadline and self.is_open else []

    def answer_card(self, record, catalogue):
        """What is wanted, where it stands and what came of it; its deadline while it is open."""
        told = [*lines(record, catalogue, "wanted"), status_line(record, catalogue)]
        if self.is_open and not self.deadline:
            told.append(line(record.kind.label_of("deadline"), "长期有效"))
        return {
            "lines": told + lines(record, catalogue, "result"),
            "dates": [whole_days("需求截止", None, self.deadline, catalogue, SOLVE)]
            if self.is_open and self.deadline
            else [],
        }

    def facts_in_list(self, catalogue):
        """Where it comes from and until when it is asked."""
        return [str(self.district), f"截止：{han_date(self.deadline)}" if self.deadline else "长期有效"]

    def line_in_image(self):
        """Until when it is asked, and what."""
        return f"截止：{han_date(self.deadline)}。{self.summary}" if self.deadline else self.summary
