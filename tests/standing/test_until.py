"""Tests that every mention of a person disappears at the minute when publicity or consent ends.

Data files say until when a person may be named.
"""

import json
from datetime import date
from urllib.parse import urljoin

import pytest
from lxml import html as parser

from plugins.records.checks.checking import check
from tests.content_folders import TODAY, fixture_and
from tests.records.services.answer_records import FILES

TEAM, UNTIL = "laureates/team/", "2026-12-02T24:00+08:00"
CONSENT = "consent: {{date: 2026-01-01, scope: 姓名和单位, expires: {}}}\n"


@pytest.fixture(scope="module")
def links_to_team(gallery):
    """Return [(page, element)] of every link to TEAM in the gallery."""
    found = []
    for file in sorted(gallery.rglob("*.html")):
        path = file.parent.relative_to(gallery).as_posix() + "/"
        found += [
            (path, link)
            for link in parser.fromstring(file.read_bytes()).iter("a")
            if urljoin(f"/{path}", link.get("href", "")) == f"/{TEAM}"
        ]
    return found


def test_every_link_to_a_laureate_is_inside_an_element_that_disappears(links_to_team):
    assert {path for path, _ in links_to_team} >= {
        "rounds/youth-2026/",
        "awards/youth-award/",
        "organisations/farm/",
        "sitemap/",
        TEAM + "certificate/",
    }
    assert [path for path, link in links_to_team if UNTIL not in link.xpath("ancestor-or-self::*/@data-until")] == []


def test_the_pages_of_a_laureate_keep_only_a_notice(gallery):
    for path in (TEAM, TEAM + "certificate/"):
        page = parser.fromstring((gallery / path / "index.html").read_bytes())
        main = page.get_element_by_id("main")
        stays = [part for part in main if part.get("data-until") != UNTIL]
        assert [part.get("data-from") for part in stays] == [UNTIL]
        assert "社区健康讲堂" not in stays[0].text_content()
        assert page.find(".//title").get("data-states").splitlines()[1].startswith("- - 这一页不再公开 — ")


def test_data_files_have_the_end_of_publicity(gallery):
    records = json.loads((gallery / "data/laureates.json").read_text(encoding="utf-8"))["records"]
    assert {record["published_until"] for record in records if record["ref"] == "laureate:team"} == {"2026-12-02"}
    manifest = json.loads((gallery / "search/index/manifest.json").read_text(encoding="utf-8"))
    assert [moment for moment, _ in manifest["until"]] == [UNTIL]


@pytest.mark.parametrize("expires, until", [("2026-12-31", "2026-12-31T24:00+08:00"), ("9999-12-31", None)])
def test_consent_ends_with_its_last_day_in_the_time_zone_of_the_site(tmp_path, expires, until):
    expert = FILES["records/experts/tea.yml"] + CONSENT.format(expires)
    catalogue, _ = check(fixture_and(tmp_path, FILES | {"records/experts/tea.yml": expert}), TODAY)
    assert catalogue.shown_until(catalogue.get("expert", "tea")) == until
    catalogue.today = date(2027, 1, 1)
    assert (catalogue.visible(publish=False).get("expert", "tea") is None) is (until is not None)
