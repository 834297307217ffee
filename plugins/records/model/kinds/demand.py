"""demand: a technical problem that a firm or a farm wants solved."""

from ..fields import Date, Line, Ref, Text, Vocabulary, field
from ..kind import RecordFields


class Demand(RecordFields):
    """A technical problem looking for somebody who can solve it."""

    kind = "demand"
    plural = "demands"
    label = "技术需求"
    purpose = "企业、基地、农技协提出的技术难题，一题一页。"
    review_months = 3

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
