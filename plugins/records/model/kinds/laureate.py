"""laureate: a result of a round."""

from pydantic import model_validator

from ..answer_card import whole_days
from ..fields import CertificateNumber, Date, Line, Ref, Vocabulary, Year, field, ought
from ..kind import RecordFields


class Laureate(RecordFields):
    """Who was honoured in a round, and how long this may stay published."""

    kind = "laureate"
    plural = "laureates"
    label = "获奖名录"
    purpose = "一届的一位（一个）获奖者，一条一页。"
    rank = 190
    kind_hue = "honour"
    belongs_through = ("round",)
    card_facts = ("state",)
    answer_fields = ("round", "category", "state", "merit", "certificate_number")

    round: Ref("round") = field("届次", help="rounds 里的文件名")
    year: Year = field("年度", help="四位数字", facet=True)
    category: Vocabulary("laureate-categories") = field("类别", help="个人、集体、作品", facet=True)
    fields: list[Vocabulary("fields")] = field("领域", help="学科或产业领域", facet=True, many=True)
    state: Vocabulary("laureate-states") = field("状态", help="公示中、已表彰、已撤销", facet=True)
    announced: Date = field("公布日期", help="公示或表彰的日期")
    published_until: Date | None = field("公开至", help="到期后不再公开", default=None)
    organisation: Ref("organisation") | None = field("单位", help="organisations 里的文件名", default=None)
    merit: Line | None = field("主要事迹", help="一句话", default=None)
    certificate_number: CertificateNumber | None = field(
        "证书编号", help="证书上印的编号，一份证书一个；表彰以后才写", default=None
    )

    @model_validator(mode="after")
    def dates_in_order(self):
        """Publication ends after it began."""
        if self.published_until and self.published_until < self.announced:
            raise ought(f"使“公布日期”（{self.announced}）不晚于“公开至”（{self.published_until}）", "published_until")
        return self

    def answer_card(self, record, catalogue):
        """Its own facts, and the day on which it was announced."""
        announced = whole_days("公布", self.announced, self.announced, catalogue)
        return super().answer_card(record, catalogue) | {"dates": [announced]}

    def tags_in_list(self):
        """The year and who is honoured: one, a team or a work."""
        return [f"{self.year} 年", str(self.category)]
