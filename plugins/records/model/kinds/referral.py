"""referral: a matter that belongs to another office, and which."""

from ..answer_card import bodies_line, line
from ..fields import AnyRef, Count, Line, Vocabulary, WebAddress, field
from ..kind import AnsweringFields, Section
from ..parts import Body, Statement


class Referral(AnsweringFields):
    """What people ask the association for although another office decides it: the rule in a line and whom to ask."""

    kind = "referral"
    plural = "referrals"
    label = "找对部门"
    purpose = "不归科协办、却常有人来问的事，一件一页：一句规定、归哪个部门管、怎样找到它。"
    needs_sources = True
    sections = (
        Section("bodies", "归谁管", ("bodies",)),
        Section("rule", "规定", ("rule",)),
        Section("here", "本站相近的", ("here",)),
    )
    rank = 110
    card_tags = ("topic",)
    answers_in_lists = True
    extendable = ("asked", "rule", "bodies", "here")

    order: Count = field("顺序", help="列表里的先后", data=False)
    topic: Vocabulary("referral-topics") = field("类别", help="创业与资金、住房与生活等", facet=True)
    question: Line = field("问题", help="读者会怎样问")
    rule: list[Statement] = field("规定", help="一两句话，每句注明法律和条；没有查到的不写", many=True)
    bodies: list[Body] = field("归谁管", help="主管的部门，一个一项")
    website: WebAddress | None = field("官方网站", help="主管部门或者它的办事入口的网址", default=None)
    here: list[AnyRef] = field("本站相近的", help="本站有的相近内容，“类别:文件名”", many=True)

    def answer_card(self, record, catalogue):
        """Who decides it, and the telephone numbers of those whom the site knows."""
        named = dict.fromkeys(contact for body in self.bodies if (contact := catalogue.find(body.contact)))
        phones = [line(each.title, each.fields.phone) for each in named if each.fields.phone]
        return {"lines": [bodies_line(record), *phones]}
