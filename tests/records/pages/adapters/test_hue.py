"""The hue of a record is that of its platform."""

import pytest

from plugins.records.checks.checking import check
from plugins.records.pages.adapters.hue import of_record
from plugins.records.pages.adapters.view import View
from tests.content_folders import GALLERY, TODAY, fixture_with

CALL = """title: 建站申报
summary: 一批申报。
reviewed: 2026-11-01
programme: station
year: 2026
stages:
  - {name: 申报, end: 2026-12-18, accepts: true}
how: 送到窗口。
contacts: [hotline]
"""


@pytest.fixture(scope="module")
def view(tmp_path_factory):
    content = fixture_with(tmp_path_factory.mktemp("hue"), GALLERY)
    (content / "records/rounds/call.yml").write_text(CALL, encoding="utf-8")
    catalogue, problems = check(content, TODAY)
    assert [str(problem) for problem in problems if problem.severity == "error"] == []
    return View(catalogue, "..", {})


@pytest.mark.parametrize(
    "key, hue",
    [
        ("platform:startup", "startup"),
        ("event:pruning", "learning"),  # that of the platform it names
        ("round:youth-2026", "honour"),  # that of its kind
        ("round:call", "startup"),  # that of the programme it is a round of
        ("page:awards", "honour"),  # that of the kind it lists
        ("page:index", ""),
        ("law:patent-law", ""),
    ],
)
def test_a_record_has_the_hue_of_its_platform(view, key, hue):
    assert of_record(view, view.catalogue.get(*key.split(":"))) == hue


def test_a_guide_has_the_hue_of_its_theme(view):
    guide = view.catalogue.get("guide", "disclosure")
    assert of_record(view, guide) == view.catalogue.vocabularies["guide-themes"].term(guide.fields.theme).hue


@pytest.mark.parametrize("name, hue", [("award", "honour"), ("guide", "rights"), ("law", None)])
def test_a_kind_has_a_hue_where_it_belongs_to_a_platform(view, name, hue):
    assert view.catalogue.kinds[name].fields.kind_hue == hue
