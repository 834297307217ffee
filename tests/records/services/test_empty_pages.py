"""Tests which pages have nothing to show, template by template, and which records fill them."""

from datetime import date

import pytest

from plugins.records.checks.checking import check
from plugins.records.model.catalogue import Catalogue
from plugins.records.services.empty_pages import empty_pages
from tests.content_folders import GALLERY, TODAY, fixture_with
from tests.local_examples import local_examples


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """Return a catalogue with records of every kind and a page of every template."""
    return check(fixture_with(tmp_path_factory.mktemp("whole"), GALLERY), TODAY)[0]


def without(catalogue, *kinds, today=TODAY):
    """Return `catalogue` on the day `today` without the records of `kinds`."""
    return Catalogue(
        catalogue.content, today, [record for record in catalogue.records if record.kind.name not in kinds]
    )


def test_where_there_is_something_of_everything_no_page_is_empty(whole):
    assert empty_pages(whole) == set()


@pytest.mark.parametrize(
    "kinds, empty",
    [
        (["award"], {"awards", "ladder"}),
        (["contact"], {"contacts"}),
        (["round"], {"apply"}),
        (["round", "programme"], {"apply", "packs"}),
        (["demand"], {"match"}),
        (["period"], {"periods"}),
        (["round", "event", "demand"], {"apply", "deadlines", "match"}),
        (["platform", "organisation", "station", "expert"], set()),
    ],
)
def test_a_page_is_empty_without_what_it_lives_from(whole, kinds, empty):
    assert empty_pages(without(whole, *kinds)) == {f"page:{slug}" for slug in empty}


def test_without_any_record_what_is_useful_by_itself_is_not_empty(whole):
    left = without(whole, *(kind for kind in whole.kinds if kind != "page"))
    empty = empty_pages(left)
    assert "page:data" in empty
    assert not {"page:index", "page:search", "page:sitemap", "page:about", "page:credits", "page:404"} & empty


def test_between_two_rounds_a_page_stays(whole):
    assert empty_pages(without(whole, "nothing", today=date(2035, 1, 1))) == set()


def test_a_law_is_waited_for_until_it_takes_effect(whole):
    undated = "round", "event", "demand"
    assert "page:deadlines" in empty_pages(without(whole, *undated, today=date(2021, 6, 2)))
    assert "page:deadlines" not in empty_pages(without(whole, *undated, today=date(2021, 6, 1)))


def test_only_records_that_count_fill_a_page(tmp_path):
    catalogue, _ = check(local_examples(tmp_path), TODAY)
    assert "page:stations" not in empty_pages(catalogue)
    assert "page:stations" in empty_pages(catalogue, counts=lambda record: not record.fields.example)


def test_a_draft_fills_a_list_that_shows_it_but_no_service_that_does_not(tmp_path):
    content = fixture_with(tmp_path, GALLERY)
    for file in (content / "records/rounds").iterdir():
        file.write_text(file.read_text(encoding="utf-8") + "draft: true\n", encoding="utf-8")
    empty = empty_pages(check(content, TODAY)[0])
    assert empty == {"page:apply"}
