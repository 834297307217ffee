"""Checks fields for what programs, forms and samples leave in them: null, #N/A, the help text of a scaffold."""

import re

from ...model.fields import Term
from ...model.scaffold import BODY
from ...reading.problem import Problem, place_in
from .. import at, in_body

_NOTHING = re.compile(r"null|none|nil|nan|undefined|~|#(?:REF|N/A|VALUE|NAME\?|DIV/0)!?", re.I)
_NO_TITLE = re.compile(
    r"true|false|yes|no|n/?a|是|否|有|无|没有|空|同上|暂无|待定|待补充?|未定|未命名|标题|新建.{0,4}文[件档]|untitled|"
    r"test|测试|x{2,}|[\W\d_]+",
    re.I,
)
_EXAMPLE = re.compile("[（(【〔]示例[）)】〕]")
_SAMPLE_CITY = "示例市"


def check(catalogue):
    """Yield a Problem for each field that holds a placeholder, each title that says nothing, and each sample left in.

    Text marked 示例 in a record that is not declared an example is an error in every layer,
    because readers would take fiction for fact.
    """
    association = catalogue.site.association  # It is "" when site.yml could not be read.
    borrowed = bool(association) and _SAMPLE_CITY not in association
    for record in catalogue.records:
        yield from _title(record)
        yield from _values(record)
        yield from _samples(record, borrowed)
    yield from _settings(catalogue.content)
    if borrowed:
        source = catalogue.content.site_source
        for match in re.finditer(_SAMPLE_CITY, source.text):
            yield Problem(
                source.path,
                *place_in(source.text, match.start()),
                f"还留着样例里的“{_SAMPLE_CITY}”，单位全称是“{association}”。请改成自己的",
            )


def _settings(content):
    """Check files that can never be examples: vocabularies, synonyms, and what a layer says of itself."""
    vocabularies = (source for words in content.vocabularies.values() for source in words.sources)
    for source in (*vocabularies, *content.other_sources):
        if mark := _EXAMPLE.search(source.text):
            yield Problem(
                source.path, *place_in(source.text, mark.start()), f"写着“{mark[0]}”，这里没有示例。请删去这几个字"
            )


def _title(record):
    title = record.title
    if _NOTHING.fullmatch(title) or _NO_TITLE.fullmatch(title) or title == record.slug:
        yield Problem(*at(record, ("title",)), f"“标题”应为 说得出这一页讲什么的一行文字，现为“{title}”")
    elif record.fields.summary == title:
        yield Problem(*at(record, ("summary",)), "“摘要”和标题一样。请写一两句话，说这一页有什么用", "reminder")


def _values(record):
    fields = record.kind.fields.model_fields
    for location, value in record.values():
        if not isinstance(value, str) or not location or location == ("title",):
            continue
        label = fields[location[0]].title
        if _NOTHING.fullmatch(value):
            yield Problem(*at(record, location), f"“{label}”现为“{value}”，会原样显示。没有内容就删去这一项")
        elif len(location) == 1 and not isinstance(value, Term) and value == fields[location[0]].description:
            yield Problem(*at(record, location), f"“{label}”里还是填写说明“{value}”。请写成自己的内容")


def _samples(record, borrowed):
    text = record.source.text
    if BODY in record.source.body:
        yield Problem(record.path, *in_body(record, BODY), f"正文还是新建文件时的“{BODY}”。请写正文，或者删去这一句")
    if record.fields.example:
        return
    if mark := _EXAMPLE.search(text):
        yield Problem(
            record.path,
            *place_in(text, mark.start()),
            f"写着“{mark[0]}”，却没有标明是示例。是示例就加一行 example: true，不是就删去这几个字",
        )
    if borrowed and (place := text.find(_SAMPLE_CITY)) >= 0:
        yield Problem(record.path, *place_in(text, place), f"还留着样例里的“{_SAMPLE_CITY}”。请改成自己的")
