"""Tests the shipped content as a whole: local records are examples, summaries have a usual length, no kind is empty."""

import re

import pytest

from plugins.records.checks.checking import check
from plugins.records.model.joining import is_extension
from plugins.records.model.loader import load
from tests.shipped.shipped_content import CONTENT, DAY, EXAMPLE, NATIONAL, SHANDONG, questions_of

HAN = "\u4e00-\u9fff"
HALF_WIDTH = re.compile(rf"[{HAN}][,;!?()][{HAN}]|[{HAN}]:[{HAN}]")
SUMMARY_LENGTH = range(15, 141)
REMINDERS = "2027 年的放假安排还不知道"  # the only reminder that is expected


@pytest.mark.parametrize("layer", [NATIONAL, SHANDONG, EXAMPLE], ids=lambda layer: layer.name)
def test_the_check_of_each_layer_finds_only_the_expected_reminder(layer):
    problems = check(layer, DAY)[1]
    assert [
        str(problem) for problem in problems if problem.severity == "error" or REMINDERS not in problem.message
    ] == []


def test_chinese_has_chinese_punctuation_and_no_notes_of_the_authors_are_left():
    """The test reads vocabularies, settings and the manual too, which `check` does not search for this."""
    files = sorted(path for suffix in ("md", "yml") for path in CONTENT.rglob(f"*.{suffix}"))
    assert len(files) > 300
    odd = []
    for file in files:
        text = file.read_text(encoding="utf-8")
        flags = re.S if "```" in text else re.M
        prose = re.sub(r"`[^`]*`|```.*?```|\]\([^)]*\)|^\s*#.*$|\{[^}]*\}", "", text, flags=flags)
        odd += [(file.name, found) for found in HALF_WIDTH.findall(prose)]
        odd += [(file.name, found) for found in re.findall(r"TODO|FIXME|待补|lorem|/home/|/Users/|\b[A-Z]:\\", text)]
    assert odd == []


def test_summaries_have_a_usual_length(catalogue):
    assert {
        record.path: len(record.fields.summary)
        for record in catalogue.records
        if not is_extension(record) and len(record.fields.summary) not in SUMMARY_LENGTH
    } == {}


def test_every_kind_has_a_list_page_and_records(catalogue):
    heads = {page.fields.collects for page in catalogue.of("page") if page.fields.collects}
    # The page of periods lists all periods itself.
    heads |= {"period" for page in catalogue.of("page") if page.fields.template == "periods"}
    assert heads >= set(catalogue.kinds) - {"page"}
    assert [name for name in catalogue.kinds if not catalogue.of(name)] == []


@pytest.mark.parametrize("kind", ["expert", "organisation", "demand", "station", "laureate", "round", "event"])
def test_nothing_local_is_presented_as_real(catalogue, kind):
    """People, firms, demands, stations, laureates and local rounds are examples, because nobody has supplied real
    ones.
    """
    assert catalogue.of(kind)
    assert [record.path for record in catalogue.of(kind) if not record.fields.example] == []


def test_no_example_contact_has_a_number(catalogue):
    assert any(record.fields.example for record in catalogue.of("contact"))
    assert [record.path for record in catalogue.of("contact") if record.fields.example and record.fields.phone] == []


@pytest.mark.parametrize("layer", [NATIONAL, SHANDONG, EXAMPLE], ids=lambda layer: layer.name)
def test_the_questions_of_a_layer_are_answered_by_it_and_the_layers_below(layer):
    """A question belongs to the layer that has all its right answers, so it is asked again when this layer changes."""
    content = load(layer)
    urls = {record.url for record in content.records}
    asked = [query["pages"] for query in questions_of(layer, "queries")] + [
        [url] for _, url in questions_of(layer, "systems")
    ]
    assert asked and [page for pages in asked for page in pages if page not in urls] == []
    extended = {each.fields.extends for each in content.records if is_extension(each) and each.layer.folder == layer}
    own = {each.url for each in content.records if each.layer.folder == layer or each.key in extended}
    assert [pages for pages in asked if own.isdisjoint(pages)] == []
