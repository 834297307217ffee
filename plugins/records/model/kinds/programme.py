"""programme: a 办事指南, a working rule, an activity series or a past project."""

from pydantic import model_validator

from ..answer_card import with_newest_round
from ..fields import Count, FormRole, Line, Ref, Text, Topic, Vocabulary, YesNo, field, ought, several
from ..kind import AnsweringFields, Section
from ..parts import Material, Source, Step
from ..schema_org import stated

# The elements a service guide must have (办事指南要素, 政府网站与政务新媒体检查指标).
GUIDE_ELEMENTS = ("basis", "conditions", "materials", "steps", "time_limit", "fee", "where", "contacts")
GUIDE_TYPES = ("办事指南", "工作制度")
# Of these a pattern leaves open what only an association can promise; it asks whom to ask by topic.
PROMISES = ("time_limit", "fee", "where")


class Programme(AnsweringFields):
    """What the association does for science workers, and how to take part."""

    kind = "programme"
    plural = "programmes"
    label = "服务事项"
    purpose = "办事指南、工作制度、品牌活动、历史项目，一事一页。"
    needs_sources = True
    sections = (
        Section("conditions", "谁可以办", ("conditions",)),
        Section("rounds", "申报时间", ()),
        Section("materials", "要交什么", ("materials",)),
        Section("steps", "怎样办", ("steps",)),
        Section("forms", "表格下载", ("forms",)),
        Section("events", "有关活动", ()),
        Section("contacts", "找谁", ("contacts",)),
        Section("basis", "设定依据", ("basis",)),
    )
    rank = 20
    lends_platform = True
    use_counts = True
    needs_channel = True
    answer_fields = ("audiences", "time_limit", "reply_within_days", "fee", "where")
    card_tags = ("type",)
    image_label = ("type",)
    extendable = ("asked", "basis", "materials", "ask", "contacts", "forms", "wants_form")

    platform: Ref("platform") = field("平台", help="platforms 里的文件名", facet=True)
    type: Vocabulary("programme-types") = field("类型", help="办事指南、工作制度、品牌活动、历史项目", facet=True)
    pattern: YesNo = field(
        "样板", help="true 表示各科协都可以办的事：site.yml 的 offers 里写了才出现", default=False, data=False
    )
    audiences: list[Vocabulary("audiences")] = field("服务对象", help="可写多个", facet=True, many=True)
    basis: list[Source] = field("设定依据", help="法律条文或本会年度实施方案", many=True)
    conditions: list[Line] = field("对象与条件", help="谁可以办，一条一行", many=True)
    materials: list[Material] = field("材料", help="要交什么；不需要材料时写一项“无需提交材料”", many=True)
    steps: list[Step] = field("流程", help="一步一项，按先后", many=True)
    time_limit: Line | None = field("时限", help="办多久；没有统一时限时如实说明", default=None)
    fee: Line | None = field("收费", help="如 不收费", default=None)
    where: Line | None = field("办理方式", help="在哪里、用什么方式办", default=None)
    ask: several(Topic) = field(
        "找谁问", help="要问哪一类事，写咨询主题；由管这一主题的联系渠道回答", many=True, data=False
    )
    contacts: list[Ref("contact")] = field("联系方式", help="contacts 里的文件名", many=True)
    forms: list[Ref("form")] = field("表格", help="forms 里的文件名", many=True)
    wants_form: several(FormRole) = field(
        "要哪种表格", help="写表格用途；由写着这个用途的表格回答", many=True, data=False
    )
    reply_within_days: Count | None = field("答复承诺", help="几个工作日内答复", default=None)
    outcome: Text | None = field("办理结果", help="办完得到什么", default=None)
    related: list[Ref("programme")] = field("相关事项", help="programmes 里的文件名", many=True)
    guides: list[Ref("guide")] = field("相关指引", help="guides 里的文件名", many=True)

    def still_asked(self, today):
        """Whether it is more than history."""
        return self.type != "历史项目"

    @property
    def is_guide(self):
        """Whether it tells how to get something done, and must then say all that one needs to know."""
        return self.type in GUIDE_TYPES

    @model_validator(mode="after")
    def guide_is_complete(self):
        """A 办事指南 or 工作制度 has every element that a service guide must have."""
        open_ones = PROMISES if self.pattern else ()
        missing = [
            name
            for name in GUIDE_ELEMENTS
            if not getattr(self, name) and name not in open_ones and not (name == "contacts" and self.ask)
        ]
        if self.is_guide and missing:
            labels = "、".join(f"“{type(self).model_fields[name].title}”（{name}）" for name in missing)
            raise ought(f"写全办事要素，还缺 {labels}", "type")
        return self

    def answer_card(self, record, catalogue):
        """Its own facts, and the dates of its newest round."""
        return with_newest_round(super().answer_card(record, catalogue), record, catalogue)

    def schema_org(self, record, view):
        """A Service, of a government where the site is one of its."""
        contacts = view.catalogue.linked(record, "contacts")
        areas = {str(area): None for contact in contacts for area in contact.fields.districts}
        return stated(
            kind="GovernmentService" if view.site.compliance == "gov" else "Service",
            name=record.title,
            description=self.summary,
            url=view.address(record),
            serviceType=str(self.type),
            provider=view.association(),
            areaServed=list(areas),
            availableChannel=[_channel(contact, view) for contact in contacts],
            audience=[{"@type": "Audience", "audienceType": str(audience)} for audience in self.audiences],
        )

    def facts_in_list(self, catalogue):
        """For whom it is."""
        return [f"对象：{'、'.join(self.audiences)}"] if self.audiences else []


def _channel(contact, view):
    phone = contact.fields.phone
    return stated(
        kind="ServiceChannel",
        name=contact.title,
        serviceUrl=view.address(contact),
        servicePhone={"@type": "ContactPoint", "telephone": phone} if phone else None,
    )
