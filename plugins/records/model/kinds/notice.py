"""notice: dated news."""

from ..fields import AnyRef, Date, Line, Vocabulary, field
from ..kind import ProseFields
from ..parts import Picture
from ..schema_org import news


class Notice(ProseFields):
    """Dated news in a column."""

    kind = "notice"
    plural = "notices"
    label = "通知动态"
    purpose = "通知公告、工作动态、会务公开，一条一页。"
    dated = "date"
    folder = "notices"
    rank = 200
    with_body = True
    belongs_through = ("about",)
    card_tags = ("column",)
    card_facts = ("date",)
    image_label = ("column", "date")

    column: Vocabulary("columns") = field("栏目", help="通知公告、工作动态等", facet=True)
    date: Date = field("日期", help="发布日期；将来的日期到那天才公开")
    source: Line | None = field("稿源", help="来自哪里", default=None)
    picture: Picture | None = field("图片", help="file、alt、credit，显示在标题下面", default=None, data=False)
    about: list[AnyRef] = field("有关", help="有关的记录，“类别:文件名”", many=True)

    def schema_org(self, record, view):
        """News."""
        return news(record, view, "NewsArticle")
