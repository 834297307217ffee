"""round: one round of an award or of a call."""

from datetime import datetime, time
from itertools import pairwise
from zoneinfo import ZoneInfo

from pydantic import model_validator

from ....standing.acts import APPLY, PREPARE, during, waiting_for
from ....standing.days_left import is_soon, turn_of_soon
from ....standing.phases import State
from ....standing.span import NOW, PAST
from ..answer_card import dated, lines
from ..calendar_date import calendar_date
from ..due import DueDate, next_due
from ..fields import FormRole, Line, Ref, Text, Year, field, ought, several
from ..kind import RecordFields
from ..numerals import han_date
from ..parts import Material, Rule
from ..scenario import Scenario
from ..stage import Stage
from ..today import HOME, TimeZone


class Round(RecordFields):
    """One round: its dated stages, who may apply as rules, and the papers."""

    kind = "round"
    plural = "rounds"
    label = "届次与申报"
    purpose = "一届评选或一批申报：时间表、条件、名额、材料。"
    review_months = 3
    rank = 30
    facet_calendars = True
    kind_hue = "honour"
    belongs_through = ("award", "programme")
    lends_platform = True
    use_counts = True

    award: Ref("award") | None = field("奖项", help="awards 里的文件名", default=None)
    programme: Ref("programme") | None = field("事项", help="programmes 里的文件名；不是评奖时写", default=None)
    year: Year = field("年度", help="四位数字", facet=True)
    timezone: TimeZone = field("时区", help="截止时刻所用的时区", default=HOME)
    stages: list[Stage] = field("时间表", help="一个阶段一项，按先后")
    eligibility: Rule | None = field("申报条件", help="规则：all、any、none、asks", default=None)
    scenarios: list[Scenario] = field(
        "例子", help="一种情形一行，检查时按申报条件算一遍，结果不同就报错；不显示", many=True, data=False
    )
    quota: Line | None = field("名额", help="总名额和各单位名额", default=None)
    materials: list[Material] = field("材料", help="要交什么", many=True)
    forms: list[Ref("form")] = field("表格", help="forms 里的文件名", many=True)
    wants_form: several(FormRole) = field(
        "要哪种表格", help="写表格用途；由写着这个用途的表格回答", many=True, data=False
    )
    how: Text = field("怎样申报", help="推荐渠道、交到哪里")
    contacts: list[Ref("contact")] = field("联系方式", help="contacts 里的文件名")

    @property
    def zone(self):
        """The zone on whose clocks its stages begin and end."""
        return ZoneInfo(self.timezone)

    @model_validator(mode="after")
    def belongs_and_in_order(self):
        """A round belongs to one award or one programme, and its stages follow each other."""
        if (self.award is None) == (self.programme is None):
            raise ought("写“奖项”（award）或“事项”（programme）之一")
        if not any(stage.accepts for stage in self.stages):
            raise ought("写明哪个阶段接受申报（accepts: true），页面才知道何时开放、何时截止", "stages")
        if self.scenarios and not self.eligibility:
            raise ought("先写“申报条件”（eligibility），再写“例子”", "scenarios")
        for before, after in pairwise(self.stages):
            if (after.start or after.end) < (before.start or before.end):
                raise ought(f"按先后写时间表：“{after.name}”早于“{before.name}”", "stages")
        names = [stage.name for stage in self.stages]
        if twice := next((name for name in names if names.count(name) > 1), None):
            raise ought(f"让每个阶段的名称不同，“{twice}”写了两次：日历按名称认出一个阶段", "stages")
        return self

    def hue_on_page(self, catalogue):
        """The hue of the programme it is a round of, else that of awards."""
        programme = catalogue.find(self.programme)
        return programme.fields.hue_on_page(catalogue) if programme else self.kind_hue

    def status_rule(self, zone):
        """Whether one can apply, then what one can do or waits for. Its days are those of its own zone."""
        spans = [(stage, stage.span(self.zone)) for stage in self.stages]
        accepting = [span for stage, span in spans if stage.accepts]

        def holds(now):
            if now < accepting[0].begin:
                return State(PREPARE)
            if current := next((span for span in accepting if span.state(now) == NOW), None):
                return State(APPLY.hurry, "soon") if is_soon(current, now) else State(APPLY.can, "open")
            following = next(((stage, span) for stage, span in spans if span.state(now) != PAST), None)
            if following is None:
                return State("已结束", "closed")
            stage, span = following
            if span.state(now) != NOW:
                return State(waiting_for(stage.name))
            if stage.act:
                return State(stage.act.can, "open")
            return State(during(stage.name, stage is self.stages[-1]))

        soon = [turn for span in accepting for turn in turn_of_soon(span)]
        return holds, [turn for _, span in spans for turn in span.turns] + soon

    def calendar_dates(self, catalogue):
        """Its stages. What a reader can do during one of them closes with it; a review only ends, whatever its hour."""
        return [
            calendar_date(
                stage.name,
                stage.name,
                stage.start,
                self._moment_of(stage) if stage.act and stage.time else stage.end,
                stage.span(self.zone),
                act=stage.act,
                was=stage.was,
                note=_note(stage),
            )
            for stage in self.stages
        ]

    def _moment_of(self, stage):
        return datetime.combine(stage.end, time.fromisoformat(stage.time), self.zone)

    def due_dates(self, zone):
        """The ends of its stages."""
        return [DueDate(stage.name, stage.span(self.zone), stage.act) for stage in self.stages]

    def answer_dates(self):
        """Its stages as dates of an answer; a Stage of one day has only an end."""
        return [
            dated(
                stage.name + (f"（{stage.time}截止）" if stage.time else ""),
                stage.start or stage.end,
                stage.end,
                stage.span(self.zone),
                stage.act,
            )
            for stage in self.stages
        ]

    def answer_card(self, record, catalogue):
        """What it is a round of, how many are chosen, and its stages."""
        award = catalogue.find(self.award)
        told = lines(award, catalogue, "level", "organisers") if award else lines(record, catalogue, "programme")
        if self.timezone != HOME:
            told += lines(record, catalogue, "timezone")
        return {"lines": told + lines(record, catalogue, "quota"), "dates": self.answer_dates()}

    def tags_in_list(self):
        """Its year."""
        return [f"{self.year} 年"]

    def facts_in_list(self, catalogue):
        """What comes due next, until it is over."""
        due = next_due(self, catalogue.now)
        return [{"text": f"{due.label}：{han_date(due.day)}", "until": due.closing}] if due else []

    def line_in_image(self):
        """When it accepts applications."""
        return "；".join(
            f"{stage.name}：{han_date(stage.start) + '至' if stage.start else ''}{han_date(stage.end)}"
            for stage in self.stages
            if stage.accepts
        )


def _note(stage):
    """The note of a stage in a calendar. Only what closes has its hour as its time there; others say it in words."""
    hour = None if stage.act or not stage.time else f"到 {stage.time}"
    return "，".join(filter(None, (hour, stage.note))) or None
