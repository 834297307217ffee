"""guide: how a matter is governed and what to do about it."""

from pydantic import model_validator

from ..fields import Count, FormRole, Line, Ref, Topic, Vocabulary, field, ought, several
from ..kind import AnsweringFields, Section
from ..parts import Citation, Source, Statement, Step, TimeLimit
from ..schema_org import stated
from ..time_limits import limit_lines

_IP = "知识产权"  # the theme whose guides are ordered by stage of work and by right


class Guide(AnsweringFields):
    """Guidance on one matter, as tax, titles or intellectual property: what to do, what the law says, by when."""

    kind = "guide"
    plural = "guides"
    label = "指引"
    purpose = "办一件事要知道的规定和做法，一个题目一页；每条法律说法都注明条文。"
    needs_sources = True
    sections = (
        Section("week", "这周先做", ("this_week",)),
        Section("points", "要点", ("key_points",)),
        Section("steps", "怎样做", ("steps",)),
        Section("deadlines", "期限", ("deadlines",)),
        Section("pitfalls", "容易出错", ("pitfalls",)),
        Section("fees", "费用", ("fees",)),
        Section("laws", "其他相关条文", ("laws",)),
        Section("forms", "表格下载", ("forms",)),
        Section("contacts", "找谁", ("contacts",)),
    )
    rank = 90
    kind_hue = "rights"
    belongs_by_hue = True
    lends_platform = True
    answers_in_lists = True
    extendable = (
        "asked",
        "key_points",
        "deadlines",
        "pitfalls",
        "laws",
        "ask",
        "contacts",
        "forms",
        "wants_form",
        "related",
    )

    order: Count = field("顺序", help="列表里的先后", data=False)
    theme: Vocabulary("guide-themes") = field("主题", help="知识产权、税收与资质、职称与学习等", facet=True)
    stage: Vocabulary("ip-stages") | None = field(
        "阶段", help="只有知识产权指引写：披露前、合作前、申请、转化、纠纷等", default=None, facet=True
    )
    rights: list[Vocabulary("ip-rights")] = field(
        "权利类型", help="只有知识产权指引写：专利、商标、著作权等，可写多个", facet=True, many=True
    )
    question: Line = field("解决的问题", help="读者会怎样问")
    this_week: list[Line] = field("这周先做", help="读者现在就该做的一到三件事，一件一行", many=True)
    key_points: list[Statement] = field("要点", help="一句一条，每条注明法律和条")
    steps: list[Step] = field("怎样做", help="一步一项", many=True)
    deadlines: list[TimeLimit] = field("期限", help="法定期限，一个一项", many=True)
    pitfalls: list[Statement] = field("容易出错", help="常见误区，每条注明法律和条", many=True)
    fees: Source | None = field("费用查询", help="到哪里看收费标准", default=None)
    laws: list[Citation] = field("其他相关条文", help="上面没有引到的", many=True)
    ask: several(Topic) = field(
        "找谁问", help="要问哪一类事，写咨询主题；由管这一主题的联系渠道回答", many=True, data=False
    )
    contacts: list[Ref("contact")] = field("找谁", help="contacts 里的文件名", many=True)
    forms: list[Ref("form")] = field("表格", help="forms 里的文件名", many=True)
    wants_form: several(FormRole) = field(
        "要哪种表格", help="写表格用途；由写着这个用途的表格回答", many=True, data=False
    )
    related: list[Ref("guide")] = field("相关指引", help="guides 里的文件名", many=True)

    @model_validator(mode="after")
    def is_ordered_by_its_theme(self):
        """A guide on intellectual property says at which stage it is read and on which rights; no other guide does."""
        if self.theme == _IP and not (self.stage and self.rights):
            raise ought(f"写“阶段”（stage）和“权利类型”（rights）：主题是{_IP}", "theme")
        if self.theme != _IP and (self.stage or self.rights):
            raise ought(f"不写“阶段”和“权利类型”：主题不是{_IP}", "stage" if self.stage else "rights")
        return self

    def hue_on_page(self, catalogue):
        """The hue of the platform to which its theme belongs, or None."""
        return catalogue.vocabularies["guide-themes"].term(self.theme).hue

    def answer_card(self, record, catalogue):
        """Its periods fixed by law."""
        return {"lines": limit_lines(self.deadlines, catalogue)}

    def schema_org(self, record, view):
        """A FAQPage: the page asks what readers ask, and answers it: that is a question and its answer."""
        answer = {"@type": "Answer", "text": " ".join(point.text for point in self.key_points)}
        return stated(
            kind="FAQPage",
            url=view.address(record),
            mainEntity=[stated(kind="Question", name=self.question, acceptedAnswer=answer)],
        )

    def tags_in_list(self):
        """Its stage of work or its theme, then the rights it is about."""
        return [str(self.stage or self.theme), *map(str, self.rights)]
