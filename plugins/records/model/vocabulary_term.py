"""What every vocabulary has: terms with an id and a label, and a file that lists them."""

from typing import Annotated

from pydantic import BeforeValidator

from .fields import SLUG, Line, YesNo, field, matching
from .parts import Part

_Id = Annotated[str, BeforeValidator(matching(SLUG, "小写字母、数字和连字符"))]


class VocabularyTerm(Part):
    """One word of a vocabulary: its label for people, its id for URLs."""

    id: _Id = field("标识", help="网址里用的英文标识")
    label: Line = field("名称", help="内容里写的词")
    description: Line | None = field("说明", help="这个词的意思", default=None)
    retire: YesNo = field("不再用", help="true 表示不再提供这个词，已经用了的页面照旧显示", default=False)


class VocabularyFile(Part):
    """The fields of a vocabulary file."""

    title: Line = field("标题", help="这张表叫什么")
    terms: list[VocabularyTerm] = field("词", help="id 和 label 各一")
