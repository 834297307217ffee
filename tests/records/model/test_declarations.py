"""What a kind declares holds together, and one that declares nothing can be shown all the same."""

from datetime import date
from types import SimpleNamespace

import pytest

from plugins.records.model.declarations import Declarations
from plugins.records.model.fields import Reference
from plugins.records.model.kind import all_kinds

KINDS = all_kinds()
OF_FIELDS = (
    "belongs_through",
    "year_fields",
    "answer_fields",
    "card_tags",
    "card_facts",
    "image_label",
)  # the declarations that name fields


class Bare(Declarations):
    """What a kind has that declares nothing."""

    label, summary = "测试类", "一句话。"


class Told(Bare):
    """A kind whose cards tell fields of every sort."""

    card_tags = ("words", "nothing", "word")
    card_facts = ("day", "words", "named", "missing", "nothing", "word")
    image_label = ("word", "day")
    words, word, nothing, day = ["甲", "乙"], "丙", None, date(2026, 11, 23)
    named, missing = Reference("farm", "organisation"), Reference("gone", "organisation")


CATALOGUE = SimpleNamespace(find=lambda reference: SimpleNamespace(title="农场") if reference == "farm" else None)


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_every_field_that_a_declaration_names_is_one_of_the_kind(kind):
    named = [name for each in OF_FIELDS for name in getattr(kind.fields, each)]
    named += [kind.fields.search_day] if kind.fields.search_day else []
    assert [name for name in named if name not in kind.fields.model_fields] == []


def test_ranks_are_unique():
    ranks = [kind.fields.rank for kind in KINDS.values()]
    assert len(set(ranks)) == len(ranks)


def test_a_kind_that_declares_nothing_shows_its_summary_and_nothing_else():
    bare = Bare()
    assert bare.status_rule(None) is None and bare.hue_on_page(CATALOGUE) is None
    assert (bare.calendar_dates(CATALOGUE), bare.due_dates(None)) == ([], [])
    assert bare.answer_card(None, CATALOGUE) == {"lines": []}
    assert bare.schema_org(None, None) is None and bare.is_findable
    assert (bare.tags_in_list(), bare.facts_in_list(CATALOGUE), bare.summary_in_list()) == ([], [], "一句话。")
    assert (bare.label_in_image(), bare.line_in_image()) == ("测试类", "一句话。")


def test_a_card_tells_words_days_and_titles_and_leaves_out_what_says_nothing():
    assert Told().tags_in_list() == ["甲", "乙", "丙"]
    assert Told().facts_in_list(CATALOGUE) == ["2026年11月23日", "甲、乙", "农场", "丙"]
    assert Told().label_in_image() == "丙 · 2026年11月23日"
