"""right: a rights problem, “我遇到……”."""

from ..answer_card import bodies_line
from ..fields import Count, FormRole, Line, Ref, Text, Vocabulary, field, several
from ..kind import AnsweringFields, Section
from ..parts import Body, Statement, Step, TimeLimit
from ..time_limits import limit_lines


class Right(AnsweringFields):
    """A rights problem: what the law says, what to keep, by when, whom to turn to."""

    kind = "right"
    plural = "rights"
    label = "维权事项"
    purpose = "“我遇到……”：一个问题一页，写明法律怎么说、留什么证据、多长时间、找谁。"
    needs_sources = True
    sections = (
        Section("week", "这周先做", ("this_week",)),
        Section("evidence", "留好证据", ("evidence",)),
        Section("limits", "别错过时间", ("time_limits",)),
        Section("law", "法律怎么说", ("law_says",)),
        Section("steps", "怎样做", ("steps",)),
        Section("bodies", "找谁", ("bodies",)),
        Section("cannot", "我们做不到的", ("cannot",)),
        Section("forms", "表格下载", ("forms",)),
    )
    rank = 100
    kind_hue = "rights"
    belongs_by_hue = True
    lends_platform = True
    use_counts = True
    card_tags = ("topic",)
    answers_in_lists = True
    extendable = ("asked", "law_says", "evidence", "time_limits", "bodies", "forms", "wants_form", "guides", "related")

    order: Count = field("顺序", help="列表里的先后", data=False)
    topic: Vocabulary("rights-topics") = field("类别", help="成果与署名、劳动与人事等", facet=True)
    problem: Line = field("我遇到", help="接在“我遇到”后面的话，如 单位不给职务发明奖励")
    this_week: list[Line] = field("这周先做", help="读者现在就该做的一到三件事，一件一行", many=True)
    law_says: list[Statement] = field("法律怎么说", help="一句一条，每条注明法律和条")
    evidence: list[Line] = field("留好证据", help="一样一行")
    time_limits: list[TimeLimit] = field("时间限制", help="法定期限，一个一项", many=True)
    steps: list[Step] = field("怎样做", help="一步一项，按先后")
    bodies: list[Body] = field("找谁", help="一个机构一项")
    cannot: Text | None = field("我们做不到的", help="本会不能替代哪些机构", default=None)
    forms: list[Ref("form")] = field("表格", help="forms 里的文件名", many=True)
    wants_form: several(FormRole) = field(
        "要哪种表格", help="写表格用途；由写着这个用途的表格回答", many=True, data=False
    )
    guides: list[Ref("guide")] = field("相关指引", help="guides 里的文件名", many=True)
    related: list[Ref("right")] = field("相关问题", help="rights 里的文件名", many=True)

    def answer_card(self, record, catalogue):
        """Its periods fixed by law, and whom to turn to."""
        return {"lines": [*limit_lines(self.time_limits, catalogue), bodies_line(record)]}
