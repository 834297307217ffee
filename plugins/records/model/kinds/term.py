"""term: an entry of the glossary."""

from ..answer_card import cited_together, line
from ..fields import Capital, Ref, Vocabulary, field
from ..kind import RecordFields
from ..parts import Citation


class Term(RecordFields):
    """A word of the field, explained in one sentence; the sentence is the summary."""

    kind = "term"
    plural = "terms"
    label = "术语"
    purpose = "一个词一页，摘要就是释义。"
    review_months = 24
    needs_sources = True
    rank = 160
    extendable = ("cites", "see", "guides")

    initial: Capital = field("首字母", help="标题拼音的第一个字母，大写，如 Z")
    topic: Vocabulary("term-topics") = field("类别", help="专利、劳动人事、奖励等", facet=True)
    cites: list[Citation] = field("依据", help="法律和条", many=True)
    see: list[Ref("term")] = field("参见", help="terms 里的文件名", many=True)
    guides: list[Ref("guide")] = field("相关指引", help="guides 里的文件名", many=True)

    def answer_card(self, record, catalogue):
        """What it means, and where the law says so."""
        cited = cited_together(self.cites, catalogue)
        basis = [line(record.kind.label_of("cites"), cited)] if cited else []
        return {"lines": [line("释义", self.summary), *basis]}
