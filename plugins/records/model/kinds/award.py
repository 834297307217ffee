"""award: a commendation, a prize, or a study-and-publicity activity."""

from ..answer_card import with_newest_round
from ..fields import Line, Ref, Text, Topic, Vocabulary, field, several
from ..kind import RecordFields


class Award(RecordFields):
    """A commendation or prize: its level, who gives it, how often, what it leads to."""

    kind = "award"
    plural = "awards"
    label = "奖项与荣誉"
    purpose = "表彰奖励、学习宣传活动，一项一页。群众团体不得设立科学技术奖。"
    needs_sources = True
    rank = 40
    kind_hue = "honour"
    belongs_by_hue = True
    lends_platform = True
    answer_fields = ("level", "organisers", "cycle", "quota")
    card_tags = ("level", "nature")
    card_facts = ("cycle",)
    extendable = ("ask", "contacts")

    level: Vocabulary("levels") = field("级别", help="国家级、省级、市级、区县级", facet=True)
    nature: Vocabulary("award-natures") = field("性质", help="政府科技奖励、评选表彰、学习宣传", facet=True)
    audiences: list[Vocabulary("audiences")] = field("对象", help="可写多个", facet=True)
    organisers: list[Line] = field("主办单位", help="一个单位一行")
    since: Line | None = field("设立", help="何时、由谁设立", default=None)
    cycle: Line = field("周期", help="如 每两年一届；未查到时如实写")
    quota: Line | None = field("名额", help="每届多少", default=None)
    conditions: list[Line] = field("条件", help="一条一行", many=True)
    exclusions: list[Line] = field("不参评情形", help="一条一行", many=True)
    nomination: Text | None = field("怎样申报", help="推荐渠道和办法", default=None)
    honour: Line | None = field("表彰方式", help="证书、奖章等", default=None)
    higher: list[Ref("award")] = field("上一级", help="awards 里的文件名", many=True)
    ask: several(Topic) = field(
        "找谁问", help="要问哪一类事，写咨询主题；由管这一主题的联系渠道回答", many=True, data=False
    )
    contacts: list[Ref("contact")] = field("联系方式", help="contacts 里的文件名", many=True)

    def answer_card(self, record, catalogue):
        """Its own facts, and the dates of its newest round."""
        return with_newest_round(super().answer_card(record, catalogue), record, catalogue)

    def label_in_image(self):
        """What it is, and of which level."""
        return f"{self.label} · {self.level}"
