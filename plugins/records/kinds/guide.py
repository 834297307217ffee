"""guide: IP guidance by stage of work."""

from ..fields import Count, FormRole, Line, Ref, Topic, Vocabulary, field, several
from ..kind import RecordFields
from ..parts import Citation, Source, Statement, Step, TimeLimit


class Guide(RecordFields):
    """IP guidance for one stage of work: what the law says, what to do, by when."""

    kind = "guide"
    plural = "guides"
    label = "知识产权指引"
    purpose = "按工作阶段写的知识产权指引，一个题目一页；每条法律说法都注明条文。"
    needs_sources = True

    order: Count = field("顺序", help="列表里的先后", data=False)
    stage: Vocabulary("ip-stages") = field("阶段", help="披露前、合作前、申请、转化、纠纷等", facet=True)
    rights: list[Vocabulary("ip-rights")] = field("权利类型", help="专利、商标、著作权等，可写多个", facet=True)
    question: Line = field("解决的问题", help="读者会怎样问")
    key_points: list[Statement] = field("要点", help="一句一条，每条注明法律和条")
    steps: list[Step] = field("怎样做", help="一步一项", many=True)
    deadlines: list[TimeLimit] = field("期限", help="法定期限，一个一项", many=True)
    pitfalls: list[Statement] = field("容易出错", help="常见误区，每条注明法律和条", many=True)
    fees: Source | None = field("费用查询", help="到哪里看收费标准", default=None)
    laws: list[Citation] = field("其他相关条文", help="上面没有引到的", many=True)
    ask: several(Topic) = field("找谁问", help="要问哪一类事，写咨询主题；由管这一主题的联系渠道回答", many=True, data=False)
    contacts: list[Ref("contact")] = field("找谁", help="contacts 里的文件名", many=True)
    forms: list[Ref("form")] = field("表格", help="forms 里的文件名", many=True)
    wants_form: several(FormRole) = field("要哪种表格", help="写表格用途；由写着这个用途的表格回答", many=True, data=False)
    related: list[Ref("guide")] = field("相关指引", help="guides 里的文件名", many=True)
