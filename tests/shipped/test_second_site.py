"""Whoever writes a few files over the national layer has a whole site, with no word of anybody else's."""

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
    """The published site."""
    return BuiltSite(district)


def test_a_few_files_are_enough():
    assert sum(file.is_file() for file in DISTRICT.rglob("*")) <= MOST_FILES


def test_it_is_clean_and_only_told_what_it_could_add():
    _, problems = check(DISTRICT, DAY)
    assert [str(problem) for problem in problems if problem.severity == "error"] == []
    assert {problem.path for problem in problems} <= {"district/site.yml"}


@pytest.mark.parametrize(
    "rule", [feeds, html, links, listing, pages, safety], ids=lambda rule: rule.__name__.rpartition(".")[2]
)
def test_it_keeps_the_rules_of_any_site(site, rule):
    assert [str(fault) for fault in rule.faults(site)] == []


def test_no_word_of_the_example_or_of_its_province_is_on_it(district):
    assert foreign_in(district) == {}


def test_such_a_word_would_be_found(tmp_path):
    assert {"青岛", "示例市", "琅琊"} <= foreign_words()
    (tmp_path / "data").mkdir()
    (tmp_path / "data/terms.csv").write_text("青岛", encoding="utf-8")
    assert foreign_in(tmp_path) == {"data/terms.csv": ["青岛"]}


def test_what_it_offers_has_a_page_and_nothing_else(site):
    programmes = {path.split("/")[1] for path in site.pages if path.startswith("programmes/") and path.count("/") == 2}
    assert programmes - {"platform", "type", "audiences"} == OFFERED


def main_text(site, path):
    return " ".join(" ".join(site.pages[path].xpath("//main")[0].itertext()).split())


def leads_to(site, path):
    """The files of the site to which the main part of the page at `path` leads."""
    places = (site.place_of(href, path) for href in site.pages[path].xpath("//main//a/@href"))
    return {place[0] for place in places if place}


@pytest.mark.parametrize("slug", sorted(OFFERED - {"science-month"}))
def test_who_reads_of_an_offer_finds_whom_to_ask(site, slug):
    assert OFFICE in leads_to(site, f"programmes/{slug}/index.html")


def test_its_contact_is_the_answer_for_what_it_looks_after(site):
    assert OFFICE in leads_to(site, "contacts/index.html")
    assert "金桥工程项目申报" in main_text(site, OFFICE)


def test_what_it_promises_stands_there_and_what_it_does_not_is_open(site):
    promised, left = (
        main_text(site, "programmes/lectures/index.html"),
        main_text(site, "programmes/golden-bridge/index.html"),
    )
    assert "邀请说明交区科协办公室" in promised and "待本会确认" not in promised
    assert "5 个工作日内答复" in left and "待本会确认" in left


def test_every_entry_of_its_navigation_is_shown(site):
    home = site.pages["index.html"]
    shown = {" ".join("".join(link.itertext()).split()) for link in home.xpath("//header//a | //footer//a")}
    named = check(DISTRICT, DAY)[0].site
    assert {item.text for item in (*named.navigation, *named.footer)} <= shown
