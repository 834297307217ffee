"""expert: a person who gives advice, published only with consent."""

from pydantic import model_validator

from ..fields import Date, Line, Ref, Vocabulary, field, ought
from ..kind import RecordFields
from ..parts import Part
from ..schema_org import organisation, stated

MOST_PLACES = 4  # most places that a card names


class Consent(Part):
    """The person's consent to publication (个人信息保护法第十四条): when given, for what, until when."""

    date: Date = field("同意日期", help="年-月-日", data=False)
    scope: Line = field("同意范围", help="同意公开哪些内容", data=False)
    expires: Date = field("有效期至", help="年-月-日；过期后本页不再公开")

    @model_validator(mode="after")
    def in_order(self):
        """Consent is given before it expires."""
        if self.date >= self.expires:
            raise ought(f"使“同意日期”（{self.date}）早于“有效期至”（{self.expires}）")
        return self


class Expert(RecordFields):
    """A person who advises science workers, firms or farmers."""

    kind = "expert"
    plural = "experts"
    label = "专家"
    purpose = "进站专家、科普大使、服务团成员，一人一页；没有本人同意不得公开。"
    review_months = 6
    rank = 70
    needs_channel = True
    ask_about = "stations"
    answer_fields = ("organisation", "services", "hours")
    card_tags = ("fields",)
    card_facts = ("job_title", "organisation")

    roles: list[Vocabulary("expert-roles")] = field(
        "身份", help="进站专家、科普大使、服务团专家、维权律师等", facet=True
    )
    fields: list[Vocabulary("fields")] = field("领域", help="学科或产业领域", facet=True)
    products: list[Vocabulary("products")] = field("产品", help="指导的本地产品", facet=True, many=True)
    districts: list[Vocabulary("districts")] = field("服务区域", help="服务哪些镇街", facet=True, many=True)
    job_title: Line | None = field("职称", help="如 研究员", default=None)
    organisation: Ref("organisation") = field("单位", help="organisations 里的文件名")
    services: list[Line] = field("可以帮您", help="能解决什么问题，一条一行")
    hours: Line | None = field("服务时间", help="如 每月第一个星期三下乡", default=None)
    contacts: list[Ref("contact")] = field("预约方式", help="contacts 里的文件名；不公开个人电话", many=True)
    consent: Consent | None = field("本人同意", help="date、scope、expires 三项", default=None)

    @model_validator(mode="after")
    def has_consent(self):
        """A real person appears only with a consent record."""
        if not self.example and self.consent is None:
            raise ought("写“本人同意”（consent）的 date、scope、expires 三项，没有本人同意不得公开")
        return self

    def facts_in_list(self, catalogue):
        """Position, employer, and where the expert comes to: of many places the first, and how many there are."""
        places = self.districts
        words = "、".join(places[:MOST_PLACES]) + (f"等{len(places)}处" if len(places) > MOST_PLACES else "")
        return super().facts_in_list(catalogue) + ([f"服务{words}"] if places else [])

    def schema_org(self, record, view):
        """A Person, and only with consent (个人信息保护法第十四条): name, job and employer as the page shows them."""
        if self.consent is None:
            return None
        employer = view.catalogue.find(self.organisation)
        return stated(
            kind="Person",
            name=record.title,
            jobTitle=self.job_title,
            url=view.address(record),
            worksFor=organisation(employer) if employer else None,
        )
