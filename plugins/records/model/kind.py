"""What a kind is: the fields every record carries, and the table of all kinds.

A kind is one module in `kinds/` with one subclass of RecordFields. The class is the
single source of truth: checks, messages, facets, page labels and scaffolds come from it.
"""

import pkgutil
from dataclasses import dataclass
from importlib import import_module
from types import ModuleType
from typing import ClassVar

from pydantic.fields import FieldInfo

from .declarations import Declarations
from .fields import AnyRef, Date, LanguageTag, Line, Months, ShortAnswer, SitePath, YesNo, field
from .parts import Part, Source


@dataclass(frozen=True)
class Section:
    """A part of a page with a heading: its id, the heading, and the fields whose words stand there."""

    id: str
    title: str
    fields: tuple[str, ...]


class RecordFields(Declarations, Part):
    """The fields that every record may carry, whatever its kind, and what a kind declares."""

    kind: ClassVar[str]  # "award": the name in references and templates
    plural: ClassVar[str]  # "awards": folder and URL
    label: ClassVar[str]  # "奖项": what people read
    purpose: ClassVar[str]  # one sentence for staff
    needs_sources: ClassVar[bool] = False  # whether a page of this kind states law or fact
    review_months: ClassVar[int] = 12  # how long a review holds unless the record says otherwise
    dated: ClassVar[str | None] = None  # the field that dates it: newest first, in feeds, never shown early
    folder: ClassVar[str | None] = None  # folder of a layer, records/<plural> unless named
    sections: ClassVar[tuple[Section, ...]] = ()  # of its page, in their order: a result of search leads to one

    title: Line = field("标题", help="页面标题，全站不重名")
    summary: Line = field("摘要", help="一两句话，列表和搜索结果里显示，40 到 100 字")
    aliases: list[Line] = field("别名", help="人们会搜的其他叫法、简称、旧称", many=True)
    owner: Line | None = field("负责部门", help="谁维护这一页；不写时用 site.yml 里的", default=None)
    reviewed: Date = field("核对日期", help="最近一次核对内容的日期")
    review_every: Months | None = field(
        "核对周期", help="几个月核对一次；不写时用这一类的默认值", default=None, data=False
    )
    sources: list[Source] = field(
        "来源", help="内容的出处：法律（law、article）或文件（title、publisher、date、url）", many=True
    )
    old_urls: list[SitePath] = field("旧网址", help="以前的地址，访问时转到本页", many=True, data=False)
    draft: YesNo = field("草稿", help="true 时只在预览里可见", default=False, data=False)
    example: YesNo = field("示例", help="true 表示示意数据，页面上有“示例”标记，正式发布时不出现", default=False)

    def page_sections(self) -> list[tuple[str, str]]:
        """[(id, title)] of the sections of its page, in their order."""
        return [(section.id, section.title) for section in self.sections]

    def section_at(self, place: tuple[str | int, ...]) -> tuple[str, str] | None:
        """The (id, title) of the section in which the value at the location `place` stands, or None."""
        return next(((section.id, section.title) for section in self.sections if place[0] in section.fields), None)


class AnsweringFields(RecordFields):
    """The fields of a kind whose page answers a question: its answer in a line comes before everything else."""

    short_answer: ShortAnswer = field(
        "一句话回答", help="不超过 40 个字，有条件的连条件一起写；显示在标题下面、搜索结果和答案卡里"
    )
    asked: list[Line] = field(
        "有人这样问", help="不懂行的人会怎样打字来问，一句一行；只给搜索用，页面上不显示", many=True, data=False
    )


class ProseFields(RecordFields):
    """The fields of a kind whose page is prose: it may be in another language than the frame of the page."""

    lang: LanguageTag | None = field("语言", help="不是中文的页面写语言代码，如 en、ug、bo；不写就是中文", default=None)
    translation_of: AnyRef | None = field(
        "译自", help="是哪一页的译文，写原文的“类别:文件名”，如 page:about；两页自动互相指到", default=None
    )


def _is_facet(info: FieldInfo) -> bool:
    extra = info.json_schema_extra
    return isinstance(extra, dict) and bool(extra.get("facet"))


@dataclass(frozen=True)
class Kind:
    """One kind of record: its names for code and for people, and its model."""

    name: str
    plural: str
    label: str
    folder: str
    fields: type[RecordFields]

    @property
    def facets(self) -> list[str]:
        """Names of the fields by which lists of this kind are narrowed, in the order of the model."""
        return [name for name, info in self.fields.model_fields.items() if _is_facet(info)]

    @property
    def headings(self) -> dict[str, str]:
        """{id: heading} of the sections of its page that the model names."""
        return {section.id: section.title for section in self.fields.sections}

    def label_of(self, name: str) -> str:
        """The Chinese label of field `name`."""
        return self.fields.model_fields[name].title or name


def all_kinds() -> dict[str, Kind]:
    """Find every kind in `kinds/`; return {name: Kind} in the order of the names."""
    from . import kinds

    found = {}
    for module in sorted(info.name for info in pkgutil.iter_modules(kinds.__path__)):
        for model in _models(import_module(f"{kinds.__name__}.{module}")):
            folder = model.folder or f"records/{model.plural}"
            found[model.kind] = Kind(model.kind, model.plural, model.label, folder, model)
    return found


def _models(module: ModuleType) -> list[type[RecordFields]]:
    return [
        thing
        for thing in vars(module).values()
        if isinstance(thing, type) and issubclass(thing, RecordFields) and thing.__module__ == module.__name__
    ]
