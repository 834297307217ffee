"""An extension: what a higher layer adds to a record of a lower one, which stays as it is and goes on being updated.

Its file lies in `records/extensions/`. It has a section of its own on the page of the other record, and adds to the
lists that the kind of that record declares extendable. It is a record of its own for the checks, so that each value
keeps the file, line and column that wrote it; what visitors see is joined (`joining.py`).
"""

from functools import lru_cache
from typing import Annotated, ClassVar

from pydantic import BeforeValidator, create_model

from ..reading.problem import Problem
from .declarations import Declarations
from .fields import SLUG, Date, Line, Months, SitePath, YesNo, field, matching
from .kind import Kind
from .parts import Part, Source

Extended = Annotated[str, BeforeValidator(matching(f"[a-z]+:{SLUG}", "“类别:文件名”，如 guide:inventor-rewards"))]


class ExtensionFields(Declarations, Part):
    """The fields of every extension; `of` adds the lists of the kind that is extended."""

    kind: ClassVar[str] = "extension"
    plural: ClassVar[str] = "extensions"
    label: ClassVar[str] = "补充"
    purpose: ClassVar[str] = "给下面的层的一页加上本省、本地的一节。"
    folder: ClassVar[str] = "records/extensions"
    needs_sources: ClassVar[bool] = False
    review_months: ClassVar[int] = 12
    dated: ClassVar[None] = None
    rank: ClassVar[int | None] = None

    extends: Extended = field("补充哪一页", help="下面的层的一页，“类别:文件名”，如 guide:inventor-rewards")
    heading: Line = field("小标题", help="这一节的标题，写明是哪里的，如 在山东怎样分")
    aliases: list[Line] = field("别名", help="人们会搜的其他叫法", many=True)
    owner: Line | None = field("负责部门", help="谁维护这一节；不写时是维护这一层的单位", default=None)
    reviewed: Date = field("核对日期", help="最近一次核对这一节的日期")
    review_every: Months | None = field("核对周期", help="几个月核对一次；不写时用那一类的默认值", default=None)
    sources: list[Source] = field("来源", help="这一节的出处，写法与别的页面一样", many=True)
    old_urls: list[SitePath] = field("旧网址", help="以前的地址，访问时转到这一节", many=True)
    draft: YesNo = field("草稿", help="true 时这一节只在预览里可见", default=False)
    example: YesNo = field("示例", help="true 表示示意数据，正式发布时这一节不出现", default=False)

    @property
    def title(self) -> str:
        """Its name in messages, which no other record has."""
        return f"{self.heading}（{self.extends}）"

    @property
    def summary(self) -> str:
        """What stands for it where a record has a summary."""
        return self.heading


EXTENSION = Kind(
    ExtensionFields.kind,
    ExtensionFields.plural,
    ExtensionFields.label,
    ExtensionFields.folder,
    ExtensionFields,  # type: ignore[arg-type]  # it stands beside the kinds of pages, and has no page
)
JOINED = ("aliases", "sources")  # Every kind has these lists, and every extension may add to them.


def extension_of(kind: Kind) -> Kind:
    """Return the kind of the extensions of records of `kind`: a partial model with its extendable lists alone."""
    return _with_lists(kind, kind.fields.extendable)


@lru_cache(maxsize=64)
def _with_lists(kind: Kind, names: tuple[str, ...]) -> Kind:
    lists = {}
    for name in names:
        info = kind.fields.model_fields[name]
        declared = field(info.title, help=info.description, many=True)
        declared.metadata = list(info.metadata)
        lists[name] = (info.annotation, declared)
    model = create_model(f"{kind.fields.__name__}Extension", __base__=ExtensionFields, **lists)
    model.needs_sources, model.review_months = kind.fields.needs_sources, kind.fields.review_months
    return Kind(EXTENSION.name, EXTENSION.plural, EXTENSION.label, EXTENSION.folder, model)


def take_out_fixed(source, kind: Kind) -> list[Problem]:
    """Take the fields out of `source` that an extension of a record of `kind` may not have; return their Problems.

    They are fields of the kind, so they are no slip of the pen, and the message says what staff may do instead.
    """
    own, data = extension_of(kind).fields.model_fields, source.document.data
    fixed = [name for name in data if name in kind.fields.model_fields and name not in own]
    for name in fixed:
        del data[name]
    lists = "、".join(f"{kind.label_of(name)}（{name}）" for name in (*JOINED, *kind.fields.extendable))
    return [
        Problem(
            source.path,
            *source.document.key_places.get((name,), (1, 1)),
            f"“{kind.label_of(name)}”（{name}）只有那一页自己能写，补充里不写。能补充的：{lists}。"
            "别的写进正文；整页都不一样的，放一个同名的文件代替它",
        )
        for name in fixed
    ]
