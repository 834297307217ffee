"""Tests that a few files over the national layer make a complete site without words of the example."""

import pytest

from plugins.records.checks.checking import check
from tests.any_site.built_site import BuiltSite
from tests.any_site.rules import feeds, html, links, listing, pages, safety
from tests.shipped.second_site import DISTRICT, OFFERED, foreign_in, foreign_words
from tests.shipped.shipped_content import DAY

pytestmark = pytest.mark.xdist_group("second site")
OFFICE = "contacts/office/index.html"
MOST_FILES = 12


@pytest.fixture(scope="module")
def site(district):
    """Return the published second site."""
    return BuiltSite(district)


def test_a_few_files_are_enough():
    assert sum(file.is_file() for file in DISTRICT.rglob("*")) <= MOST_FILES


def test_the_check_of_the_site_finds_only_reminders_about_its_settings():
    _, problems = check(DISTRICT, DAY)
    assert [str(problem) for problem in problems if problem.severity == "error"] == []
    assert {problem.path for problem in problems} <= {"district/site.yml"}


@pytest.mark.parametrize(
    "rule", [feeds, html, links, listing, pages, safety], ids=lambda rule: rule.__name__.rpartition(".")[2]
)
def test_the_site_keeps_the_rules_of_any_site(site, rule):
    assert [str(fault) for fault in rule.faults(site)] == []


def test_no_word_of_the_example_or_of_its_province_is_on_it(district):
    assert foreign_in(district) == {}


def test_a_foreign_word_would_be_found(tmp_path):
    assert {"青岛", "示例市", "琅琊"} <= foreign_words()
    (tmp_path / "data").mkdir()
    (tmp_path / "data/terms.csv").write_text("青岛", encoding="utf-8")
    assert foreign_in(tmp_path) == {"data/terms.csv": ["青岛"]}


def test_only_offered_programmes_have_a_page(site):
    programmes = {path.split("/")[1] for path in site.pages if path.startswith("programmes/") and path.count("/") == 2}
    assert programmes - {"platform", "type", "audiences"} == OFFERED


def main_text(site, path):
    return " ".join(" ".join(site.pages[path].xpath("//main")[0].itertext()).split())


def leads_to(site, path):
    """Return the files of the site to which the main part of the page at `path` links."""
    places = (site.place_of(href, path) for href in site.pages[path].xpath("//main//a/@href"))
    return {place[0] for place in places if place}


@pytest.mark.parametrize("slug", sorted(OFFERED - {"science-month"}))
def test_the_page_of_an_offer_links_to_its_contact(site, slug):
    assert OFFICE in leads_to(site, f"programmes/{slug}/index.html")


def test_the_contact_of_the_site_is_listed_with_its_topics(site):
    assert OFFICE in leads_to(site, "contacts/index.html")
    assert "金桥工程项目申报" in main_text(site, OFFICE)


def test_promises_are_shown_and_other_fields_are_open(site):
    promised, left = (
        main_text(site, "programmes/lectures/index.html"),
        main_text(site, "programmes/golden-bridge/index.html"),
    )
    assert "邀请说明交区科协办公室" in promised and "待本会确认" not in promised
    assert "5 个工作日内答复" in left and "待本会确认" in left


def test_every_entry_of_the_navigation_is_shown(site):
    home = site.pages["index.html"]
    shown = {" ".join("".join(link.itertext()).split()) for link in home.xpath("//header//a | //footer//a")}
    named = check(DISTRICT, DAY)[0].site
    assert {item.text for item in (*named.navigation, *named.footer)} <= shown
