"""Vocabularies: the controlled lists of `vocabularies/<name>.yml`, and the synonyms of search."""

import re
from typing import Annotated, Literal

from pydantic import BeforeValidator, model_validator

from ...places.place import Place
from .fields import VOCABULARIES_IN_USE, Line, Ref, YesNo, field, must, ought
from .parts import Part
from .period_words import CountingFile, PeriodEventFile
from .question import QuestionFile
from .vocabulary_term import VocabularyFile, VocabularyTerm

_COLUMNS, _ROWS = 8, 12  # The size of the schematic map; a screen has no room for more.


def _tile(value):
    if isinstance(value, tuple):
        return value
    numbers = (
        [int(item) if isinstance(item, str) and re.fullmatch("[1-9][0-9]?", item) else 0 for item in value]
        if isinstance(value, list)
        else []
    )
    if len(numbers) != 2 or not (1 <= numbers[0] <= _COLUMNS and 1 <= numbers[1] <= _ROWS):
        raise must(f"[列, 行]，如 [2, 1]，列 1 到 {_COLUMNS}，行 1 到 {_ROWS}")
    return tuple(numbers)


class District(VocabularyTerm):
    """A district, and its tile on the schematic map: column and row, counted from 1."""

    tile: Annotated[tuple[int, int], BeforeValidator(_tile)] | None = field(
        "格子", help="示意图上的位置，[列, 行]；都不写就不画图，画成条形图", default=None
    )


class DistrictFile(VocabularyFile):
    """The fields of `vocabularies/districts.yml`."""

    terms: list[District] = field("词", help="id 和 label 各一，格子可不写")


class AskedTopic(VocabularyTerm):
    """A topic about which people ask, and the national line for those who find no nearer contact."""

    line: Ref("contact") | None = field("全国热线", help="没有本地联系渠道时先问谁，contacts 里的文件名", default=None)


class TopicFile(VocabularyFile):
    """The fields of `vocabularies/topics.yml`."""

    terms: list[AskedTopic] = field("主题", help="id 和 label 各一，全国热线可不写")


class GuideTheme(VocabularyTerm):
    """A theme of guides, and the hue of the platform to which they belong; without one they belong to none."""

    hue: Literal["startup", "learning", "honour", "rights"] | None = field(
        "颜色", help="归哪个平台：startup（创业）、learning（学习）、honour（激励）、rights（维权）", default=None
    )


class GuideThemeFile(VocabularyFile):
    """The fields of `vocabularies/guide-themes.yml`."""

    terms: list[GuideTheme] = field("主题", help="id 和 label 各一，颜色可不写")


class FormField(VocabularyTerm):
    """What a field of a form is for: its label is the tag (标记) of a content control in Word."""

    autocomplete: (
        Literal["name", "sex", "bday", "organization", "organization-title", "tel", "email", "street-address"] | None
    ) = field("自动填写", help="浏览器认得的个人信息才写，如 name、organization", default=None)


class FormFieldFile(VocabularyFile):
    """The fields of `vocabularies/form-fields.yml`."""

    terms: list[FormField] = field("栏目", help="id 和 label 各一")


class PlaceName(VocabularyTerm):
    """A province or a city, with the names by which a text may mention it; plugins/places/ searches for them."""

    short: list[Line] = field("简短的叫法", help="如 青岛；和别处相同的不写", many=True)
    province: Line | None = field("所属的省", help="市、地区、自治州、盟写省级行政区的全称", default=None)
    abbreviations: list[Line] = field("简称", help="省级行政区在发文字号里的一个字，如 鲁", many=True)
    word: YesNo = field(
        "也是普通的词", help="true 表示简短的叫法也是一个普通的词（如 日照），只有全称才算地名", default=False
    )

    @property
    def place(self):
        """The Place that it names."""
        return Place(self.label, tuple(self.short), self.province, tuple(self.abbreviations), self.word)


class PlaceFile(VocabularyFile):
    """The fields of `vocabularies/places.yml`."""

    terms: list[PlaceName] = field("省和市", help="id 和 label 各一，简短的叫法，所属的省")

    @model_validator(mode="after")
    def provinces_are_in_the_list(self):
        """Refuse a city whose province is not in the list: the city would be foreign in the layer of that province."""
        provinces = {term.label for term in self.terms if not term.province}
        for term in self.terms:
            if term.province and term.province not in provinces:
                raise ought(f"让“所属的省”都在表里：没有“{term.province}”（{term.label}）", "terms")
        return self


# The models of the vocabulary files whose words have fields of their own.
FILES = {
    "questions": QuestionFile,
    "districts": DistrictFile,
    "period-countings": CountingFile,
    "period-events": PeriodEventFile,
    "form-fields": FormFieldFile,
    "topics": TopicFile,
    "guide-themes": GuideThemeFile,
    "places": PlaceFile,
}
VOCABULARIES_IN_USE |= {"places", "place-exceptions"}  # The rule checks/rules/place_words.py reads them.


def _group(value):
    if not isinstance(value, list) or len(value) < 2 or not all(isinstance(word, str) for word in value):
        raise must("两个以上的词，如“- [软著, 软件著作权]”")
    return value


class SynonymFile(Part):
    """The fields of `synonyms.yml`: groups of words that mean the same to search."""

    groups: list[Annotated[list[str], BeforeValidator(_group)]] = field(
        "同义词", help="一组一行，同组的词互相替换", many=True
    )
