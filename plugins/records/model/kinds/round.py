"""round: one round of an award or of a call."""

from itertools import pairwise
from zoneinfo import ZoneInfo

from pydantic import model_validator

from ..fields import FormRole, Line, Ref, Text, Year, field, ought, several
from ..kind import RecordFields
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
