"""page: a page of prose, or the words above a list."""

from ..fields import AnyRef, Line, field
from ..kind import RecordFields


class Page(RecordFields):
    """A page of prose. With `template: collection` it is the head of a list of records."""

    kind = "page"
    plural = "pages"
    label = "页面"
    purpose = "首页、关于、隐私、列表页等；文件路径就是网址。"
    folder = "pages"

    template: Line = field("模板", help="page（普通）、collection（列表）、home（首页）等", default="page")
    collects: Line | None = field("列出", help="列表页列出哪一类，如 award", default=None)
    group_by: Line | None = field("分组", help="列表按哪个字段分组，如 level", default=None)
    about: list[AnyRef] = field("有关", help="有关的记录，“类别:文件名”", many=True)
