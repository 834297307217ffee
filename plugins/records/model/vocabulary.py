"""Vocabularies: the controlled lists of `vocabularies/<name>.yml`, and the synonyms of search."""

import re
from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import BeforeValidator, model_validator

from ...reckoning.counting import ENDS
from ...reckoning.holidays import RULES
from ..reading.problem import Problem
from ..reading.source_file import SourceFile
from .fields import SLUG, VOCABULARIES_IN_USE, Line, Ref, YesNo, field, matching, must, ought
from .parts import Citation, Part

_Id = Annotated[str, BeforeValidator(matching(SLUG, "小写字母、数字和连字符"))]
_COLUMNS, _ROWS = 8, 12  # The size of the schematic map; a screen has no room for more.


class VocabularyTerm(Part):
    """One word of a vocabulary: its label for people, its id for URLs."""

    id: _Id = field("标识", help="网址里用的英文标识")
    label: Line = field("名称", help="内容里写的词")
    description: Line | None = field("说明", help="这个词的意思", default=None)


class VocabularyFile(Part):
    """The fields of a vocabulary file."""

    title: Line = field("标题", help="这张表叫什么")
    terms: list[VocabularyTerm] = field("词", help="id 和 label 各一")


class Question(VocabularyTerm):
    """A question of eligibility rules. Unless it says otherwise the answer is 是 or 否."""

    answer: Literal["日期", "数字", "一项", "多项"] = field(
        "回答", help="日期、数字、一项（几项里选一项）、多项（可以选几项）", default="一项"
    )
    choices: list[Line] = field("选项", help="一项、多项的各个选项，写全，人人都能选到；不写时是 是、否", many=True)
    choices_from: Literal["award", "fields"] | None = field(
        "选项取自", help="award（全部奖项的名称）或 fields（领域表），不必再写选项", default=None
    )
    unit: Line | None = field("单位", help="数字的单位，如 年、项", default=None)
    help: Line | None = field("提示", help="显示在问题下面，说明怎样回答", default=None)

    @model_validator(mode="after")
    def has_what_its_answer_needs(self):
        """Refuse wrong or missing choices, choices from two lists, and a unit for an answer that is no number."""
        if self.answer in ("日期", "数字") and (self.choices or self.choices_from):
            raise ought(f"不写选项：回答是{self.answer}", "choices" if self.choices else "choices_from")
        if self.choices and self.choices_from:
            raise ought("写“选项”（choices）或“选项取自”（choices_from）之一", "choices_from")
        if self.answer == "多项" and not (self.choices or self.choices_from):
            raise ought("写“选项”（choices）：回答是多项", "answer")
        if self.unit and self.answer != "数字":
            raise ought("不写单位：回答不是数字", "unit")
        return self


class QuestionFile(VocabularyFile):
    """The fields of `vocabularies/questions.yml`."""

    terms: list[Question] = field("问题", help="id 和 label 各一，怎样回答")


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


class Counting(VocabularyTerm):
    """A way to count periods, named by the statute that orders it; plugins/reckoning/ explains each of its words."""

    ends: Literal[ENDS] = field(
        "最后一天",
        help="对应日（当日不算，到最后一月的对应日）、前一日（当日算在内，到对应日的前一天）、年末（12月31日）",
    )
    holiday: Literal[RULES] = field(
        "遇休假日",
        help="顺延、不顺延、可能顺延（规定期限的法律没有说，民法典有一般规定），或者没有写明（条文没有说的，不猜）",
    )
    cites: list[Citation] = field("依据", help="规定算法的法律和条")


class CountingFile(VocabularyFile):
    """The fields of `vocabularies/period-countings.yml`."""

    terms: list[Counting] = field("计算办法", help="id 和 label 各一，最后一天、遇休假日和依据")


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


@dataclass(frozen=True)
class WordList:
    """A vocabulary in the order of its file, `source`."""

    name: str
    title: str
    terms: tuple[VocabularyTerm, ...]
    source: SourceFile | None = None

    @property
    def labels(self):
        """The labels, in order."""
        return [term.label for term in self.terms]

    def label_of(self, identity):
        """Return the label of the term whose id is `identity`, or None."""
        return next((term.label for term in self.terms if term.id == identity), None)

    def id_of(self, label):
        """Return the id of `label`."""
        return self.term(label).id

    def term(self, label):
        """Return the term with `label`."""
        return next(term for term in self.terms if term.label == label)

    def rank(self, label):
        """Return the place of `label` in the list, for sorting."""
        return self.labels.index(label)


def repeated_words(parsed, source):
    """Return [Problem] for the ids and labels that stand twice in a vocabulary file."""
    problems = []
    for name, label in (("id", "标识"), ("label", "名称")):
        seen = set()
        for index, term in enumerate(parsed.terms):
            value = getattr(term, name)
            if value in seen:
                place = source.document.place(("terms", index, name))
                problems.append(Problem(source.path, *place, f"“{label}”重复：“{value}”。每个词只写一次"))
            seen.add(value)
    return problems
