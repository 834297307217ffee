"""page: a page of prose, or the words above a list."""

from typing import Annotated, Literal

from pydantic import BeforeValidator, model_validator

from ..fields import AnyRef, Line, field, matching, ought
from ..kind import ProseFields
from ..parts import Part


class Narrowing(Part):
    """Which records of a kind a list page shows: those that have one value in one field."""

    by: Line = field("字段", help="那一类的筛选字段，如 theme")
    value: Line = field("值", help="字段里的词，如 知识产权")


class Page(ProseFields):
    """A page of prose. With `template: collection` it is the head of a list of records."""

    kind = "page"
    plural = "pages"
    label = "页面"
    purpose = "首页、关于、隐私、列表页等；文件路径就是网址。"
    folder = "pages"
    rank = None
    with_body = True
    extendable = ("about",)

    template: Literal[
        "page",
        "collection",
        "home",
        "search",
        "sitemap",
        "data",
        "apply",
        "match",
        "packs",
        "periods",
        "credits",
        "certificates",
        "deadlines",
        "ladder",
        "not-found",
        "offline",
    ] = field("模板", help="page（普通）、collection（列表）、home（首页）等", default="page")
    address: (
        Annotated[
            str,
            BeforeValidator(
                matching(r"/(?:[a-z0-9]+(?:-[a-z0-9]+)*/)+", "本站路径，以 / 开头和结尾，如 /tools/periods/")
            ),
        ]
        | None
    ) = field("网址", help="不用文件名作网址时写，如 /tools/periods/", default=None, data=False)
    collects: Line | None = field("列出", help="列表页列出哪一类，如 award", default=None)
    group_by: Line | None = field("分组", help="列表按哪个字段分组，如 level", default=None)
    only: Narrowing | None = field("只列", help="只列一部分时写，如 {by: theme, value: 知识产权}", default=None)
    about: list[AnyRef] = field("有关", help="有关的记录，“类别:文件名”", many=True)

    @model_validator(mode="after")
    def is_a_list_as_a_whole(self):
        """A list page says what it lists; only a list page does."""
        if (self.template == "collection") != (self.collects is not None):
            raise ought("同时写 template: collection 和“列出”（collects），或都不写", "template")
        if self.only and self.collects is None:
            raise ought("同时写“列出”（collects）：只有列表页可以写“只列”", "only")
        return self

    @model_validator(mode="after")
    def is_prose_in_another_language(self):
        """Only a page of prose has few words of the frame, which is Chinese."""
        if self.lang and self.template != "page":
            raise ought("不写“语言”：只有普通页面（template: page）可以用别的语言", "lang")
        return self

    @property
    def is_findable(self):
        """Whether search may find it: the home page and the search page answer nothing themselves."""
        return self.template not in ("home", "search")

    def hue_on_page(self, catalogue):
        """The hue of the kind that a list page lists."""
        kind = catalogue.kinds.get(self.collects)
        return kind and kind.fields.kind_hue

    def label_in_image(self):
        """Nothing: its title says all."""
        return ""
