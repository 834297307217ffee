"""organisation: a society, firm, base or 农技协."""

from ..fields import Line, Ref, Vocabulary, WebAddress, field
from ..kind import RecordFields


class Organisation(RecordFields):
    """A learned society, a firm, a demonstration base or a farmers' technical association."""

    kind = "organisation"
    plural = "organisations"
    label = "单位与学会"
    purpose = "学会、企业、示范基地、农技协、服务队，一个单位一页。"
    rank = 170
    answer_fields = ("services", "joining", "district")
    card_tags = ("type",)
    card_facts = ("fields", "district")

    type: Vocabulary("organisation-types") = field("类型", help="学会、企业、示范基地、农技协等", facet=True)
    fields: list[Vocabulary("fields")] = field("领域", help="学科或产业领域", facet=True)
    products: list[Vocabulary("products")] = field("产品", help="相关的本地产品", facet=True, many=True)
    district: Vocabulary("districts") | None = field("区域", help="所在镇街", facet=True, default=None)
    sponsor: Line | None = field("挂靠单位", help="学会的业务支撑单位", default=None)
    services: list[Line] = field("能做什么", help="能力或服务，一条一行", many=True)
    joining: Line | None = field("入会方式", help="怎样加入", default=None)
    website: WebAddress | None = field("网站", help="官方网站", default=None)
    contacts: list[Ref("contact")] = field("联系方式", help="contacts 里的文件名", many=True)
