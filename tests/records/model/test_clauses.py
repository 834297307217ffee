"""Tests how 款 and 项 are read, what other spellings of them mean, and which of them an article has."""

import pytest
from pydantic_core import PydanticCustomError

from plugins.records.model.clauses import Place, clause, fault_of, meant_clause


@pytest.mark.parametrize(
    "typed, places",
    {
        "第二款": [(2, None)],
        "第十二款第（二十一）项": [(12, 21)],
        "第（三）项": [(None, 3)],
        " 第一款、第四款 ": [(1, None), (4, None)],
        "第二款第（一）项、第（三）项": [(2, 1), (2, 3)],
        "第（一）项、第（二）项": [(None, 1), (None, 2)],
        "第二款、第（三）项": [(2, None), (None, 3)],
    }.items(),
)
def test_it_knows_its_places_and_stays_as_typed(typed, places):
    read = clause(typed)
    assert (str(read), list(read.places)) == (typed.strip(), places)


@pytest.mark.parametrize(
    "typed",
    ["第0款", "第2款", "第二款第三项", "第二款第(三)项", "第二款，第三款", "第十十款", "第二款第一目", "款", ""],
)
def test_what_is_written_otherwise_is_refused(typed):
    with pytest.raises(PydanticCustomError):
        clause(typed)


@pytest.mark.parametrize(
    "typed, meant",
    {
        "第1款": "第一款",
        "二款(3)项": "第二款第（三）项",
        "第一款第二项": "第一款第（二）项",
        "第1款，第12款": "第一款、第十二款",
        "第二款和第三款": "第二款、第三款",
        "第0款": "",
        "前款": "",
        "全部": "",
    }.items(),
)
def test_what_was_meant(typed, meant):
    assert meant_clause(typed) == meant


@pytest.mark.parametrize(
    "place, paragraphs", [((1, None), [0]), ((2, None), [0, 3]), ((2, 3), [0, 3]), ((None, 2), [2]), ((1, 2), [2])]
)
def test_an_article_has_it(place, paragraphs):
    assert fault_of(Place(*place), paragraphs) is None


@pytest.mark.parametrize(
    "place, paragraphs, fault",
    [
        ((2, None), [0], ("只有1款", None)),
        ((3, 1), [0, 2], ("只有2款", None)),
        ((2, 4), [0, 3], ("第二款只有3项", None)),
        ((1, 1), [0, 3], ("第一款没有分项", None)),
        ((None, 1), [0], ("没有分项", None)),
        ((None, 3), [2], ("只有2项", None)),
        ((None, 2), [0, 3], ("有2款，要写明是哪一款", Place(2, 2))),
        ((None, 1), [2, 3], ("有2款，要写明是哪一款", None)),
    ],
)
def test_an_article_has_it_not(place, paragraphs, fault):
    assert fault_of(Place(*place), paragraphs) == fault
