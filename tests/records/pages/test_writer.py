"""Tests that feeds say exactly what was typed, and that nothing in them is live HTML."""

import csv
import json
import re
from datetime import datetime
from html import unescape
from types import SimpleNamespace
from xml.etree import ElementTree
from zoneinfo import ZoneInfo

import icalendar
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import html as parser
from pelican.settings import DEFAULT_CONFIG

from plugins.publishing.build import Order
from plugins.records.pages.writer import PageWriter
from tests.content_folders import GALLERY, TODAY, fixture_with

ATOM = "{http://www.w3.org/2005/Atom}"
SITE = "https://host.example/portal"
# These are the characters that `check` accepts: no control characters, and none that XML 1.0 (2.2) excludes.
LETTERS = st.characters(exclude_categories=("Cc", "Cs", "Cn", "Co"))
TYPED = st.lists(
    st.text(LETTERS, max_size=8)
    | st.sampled_from(
        [
            "<",
            ">",
            "&",
            '"',
            "'",
            "&lt;",
            "&#60;",
            "]]>",
            "<!--",
            "<b>",
            "</summary>",
            "‹…›",
            "<img src=x onerror=alert(1)>",
        ]
    ),
    max_size=6,
).map("".join)


def entry_of(folder, title, summary, body):
    """Return the entry that a strict parser reads of an article with these values, and the title of its feed."""
    writer = PageWriter(str(folder), DEFAULT_CONFIG | {"RELATIVE_URLS": True, "TIMEZONE": "Asia/Shanghai"})
    article = SimpleNamespace(
        title=title,
        summary=summary,
        url="notices/one/",
        date=datetime(2026, 11, 2),
        get_content=lambda root: body,
        record=SimpleNamespace(fields=SimpleNamespace(example=False)),
    )
    context = {"SITENAME": title or "站", "SITEURL": "", "FEED_DOMAIN": SITE}
    writer.write_feed([article], context, path="all.atom.xml", override_output=True)
    root = ElementTree.parse(folder / "all.atom.xml").getroot()
    return root.find(f"{ATOM}entry"), root.findtext(f"{ATOM}title")


@given(title=TYPED, summary=TYPED, body=TYPED)
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_title_summary_and_body_come_back_from_atom_as_they_were_typed(tmp_path, title, summary, body):
    entry, of_feed = entry_of(tmp_path, title, summary, body)
    assert entry.findtext(f"{ATOM}title") == title and of_feed == (title or "站")
    said = entry.find(f"{ATOM}summary")
    assert said.get("type") == "html" and not re.search("[<>]", said.text or "")
    assert unescape(said.text or "") == summary
    assert entry.findtext(f"{ATOM}content") == body
    assert entry.find(f"{ATOM}link").get("href") == f"{SITE}/notices/one/"


TITLE = 'x<y & "z" ‹甲…> <b>粗</b> &lt;'
SUMMARY = "比较 a<b、c>d，见 <img src=x onerror=alert(1)> 与 </script> ]]> “引号”。"


def test_a_whole_site_says_it_to_the_letter_in_every_file_for_programs(build, tmp_path):
    content = fixture_with(tmp_path, GALLERY)
    event, notice = content / "records/events/pruning.yml", content / "notices/opening.md"
    for file, old, new in (
        (event, "title: 冬季果树修剪培训", f"title: '={TITLE}'"),
        (event, "田间讲半天、练半天，带剪刀来就行。", f"'{SUMMARY}'"),
        (event, "place: 示例果园", "place: 'A;B,C\\D'"),
        (notice, "title: 测试通知", f"title: '{TITLE}'"),
        (notice, "summary: 一条通知。", f"summary: '{SUMMARY}'"),
    ):
        text = file.read_text(encoding="utf-8")
        assert old in text
        file.write_text(text.replace(old, new), encoding="utf-8")
    output = tmp_path / "o"
    build(Order(content=content, output=output, today=TODAY, publish=True, url=SITE))

    for feed in ("all", "announcements"):
        entries = ElementTree.parse(output / f"feeds/{feed}.atom.xml").getroot().findall(f"{ATOM}entry")
        [entry] = [entry for entry in entries if entry.findtext(f"{ATOM}id").endswith("/opening/")]
        assert (entry.findtext(f"{ATOM}title"), unescape(entry.findtext(f"{ATOM}summary"))) == (TITLE, SUMMARY)
        body = parser.fromstring(entry.findtext(f"{ATOM}content"))
        assert body.xpath("//script | //@onerror") == [] and body.xpath("//img/@src")[0].startswith(f"{SITE}/images/")
    items = json.loads((output / "feeds/all.json").read_text(encoding="utf-8"))["items"]
    [item] = [item for item in items if item["url"].endswith("/opening/")]
    assert (item["title"], item["summary"]) == (TITLE, SUMMARY)
    page = parser.fromstring((output / "notices/opening/index.html").read_bytes())
    [data] = page.xpath("//script[@type='application/ld+json']/text()")
    assert TITLE in [part.get("headline") for part in json.loads(data)["@graph"]]
    entries = icalendar.Calendar.from_ical((output / "calendar/event-pruning.ics").read_bytes()).walk("VEVENT")
    assert all(f"={TITLE}" in entry["SUMMARY"] for entry in entries)
    assert "A;B,C\\D" in [entry.get("LOCATION") for entry in entries]
    rows = list(csv.DictReader((output / "data/events.csv").open(encoding="utf-8-sig", newline="")))
    assert [row["标题"] for row in rows] == [f"'={TITLE}"] and rows[0]["摘要"] == SUMMARY


def test_a_feed_without_entries_is_as_old_as_the_day_of_the_build(tmp_path):
    now = datetime(2026, 11, 23, tzinfo=ZoneInfo("Asia/Shanghai"))
    portal = SimpleNamespace(catalogue=SimpleNamespace(now=now))
    writer = PageWriter(
        str(tmp_path), DEFAULT_CONFIG | {"RELATIVE_URLS": True, "TIMEZONE": "Asia/Shanghai", "PORTAL": portal}
    )
    writer.write_feed(
        [], {"SITENAME": "站", "SITEURL": "", "FEED_DOMAIN": SITE}, path="all.atom.xml", override_output=True
    )
    assert ElementTree.parse(tmp_path / "all.atom.xml").getroot().findtext(f"{ATOM}updated") == now.isoformat()
