"""bulletin: an issue of a work bulletin (工作简报)."""

from ..fields import AnyRef, Count, Date, Line, Vocabulary, Year, field
from ..kind import ProseFields
from ..schema_org import news


class Bulletin(ProseFields):
    """One issue of a work bulletin."""

    kind = "bulletin"
    plural = "bulletins"
    label = "工作简报"
    purpose = "工作简报，一期一页。"
    dated = "date"
    folder = "bulletins"
    rank = 210
    with_body = True
    belongs_through = ("about",)
    card_tags = ("column",)
    card_facts = ("date",)
    image_label = ("column", "date")

    column: Vocabulary("columns") = field("栏目", help="工作简报", facet=True)
    issue: Count = field("期号", help="数字")
    year: Year = field("年度", help="四位数字", facet=True)
    date: Date = field("日期", help="发布日期")
    reported_by: Line | None = field("报送单位", help="哪个单位报送", default=None)
    about: list[AnyRef] = field("有关", help="有关的记录，“类别:文件名”", many=True)

    def schema_org(self, record, view):
        """An article."""
        return news(record, view, "Article")
