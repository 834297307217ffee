"""Tests that a new kind needs one model file, one folder and one list page, by adding one to the fixture site."""

import json
import re
import shutil
import subprocess
import sys

import pytest

from tests.calendar.reading import read_by_icalendar
from tests.content_folders import FIXTURE, ROOT
from tests.search_store import stored

MODEL = '''"""patent: a patent that is open for licence."""

from ....standing.acts import Act
from ....standing.phases import State
from ....standing.span import PAST, days
from ..answer_card import lines, status_line, whole_days
from ..calendar_date import calendar_date
from ..due import DueDate
from ..fields import Date, Line, Ref, Vocabulary, field
from ..kind import RecordFields
from ..schema_org import stated

TAKE = Act("take", "可以许可")


class Patent(RecordFields):
    """A patent that its owner would license."""

    kind = "patent"
    plural = "patents"
    label = "可许可专利"
    purpose = "愿意许可的专利，一项一页。"
    rank = 85
    kind_hue = "startup"
    belongs_by_hue = True
    year_fields = ("until",)
    card_tags = ("fields",)
    card_facts = ("number", "until")
    image_label = ("number",)
    has_own_calendar = True

    number: Line = field("专利号", help="国家知识产权局的号码")
    fields: list[Vocabulary("fields")] = field("领域", help="学科或产业领域", facet=True)
    law: Ref("law") = field("依据", help="laws 里的文件名")
    until: Date = field("开放到", help="年-月-日")

    def status_rule(self, zone):
        """Whether one can still ask for a licence."""
        offered = days(None, self.until, zone)
        over, still = State("不再许可"), State("可以许可", "open")
        return lambda now: over if offered.state(now) == PAST else still, offered.turns

    def calendar_dates(self, catalogue):
        """The last day of the offer."""
        offered = days(None, self.until, catalogue.now.tzinfo)
        return [calendar_date("until", "许可", None, self.until, offered, TAKE)]

    def due_dates(self, zone):
        """The last day of the offer."""
        return [DueDate("许可截止", days(None, self.until, zone), TAKE)]

    def answer_card(self, record, catalogue):
        """Its number, by which law, and until when."""
        return {
            "lines": [*lines(record, catalogue, "number", "law"), status_line(record, catalogue)],
            "dates": [whole_days("许可截止", None, self.until, catalogue)],
        }

    def schema_org(self, record, view):
        """A CreativeWork."""
        return stated(kind="CreativeWork", name=record.title, url=view.address(record), identifier=self.number)
'''
RECORD = (
    "title: {title}\nsummary: 测试专利。\nreviewed: 2026-11-01\nnumber: 测试号\nfields: [{field}]\nlaw: patent-law\n"
    "until: {until}\n"
)
HEAD = "---\ntitle: 专利列表\nsummary: 全部专利。\nreviewed: 2026-11-01\ntemplate: collection\ncollects: patent\n---\n"
DEADLINES = "---\ntitle: 截止日期\nsummary: 哪天截止。\nreviewed: 2026-11-01\ntemplate: deadlines\n---\n"
PLATFORM = (
    "title: 创业平台\nsummary: 一个平台。\nreviewed: 2026-11-01\norder: 1\nshort: 创业\nhue: startup\nverb: 我要合作\n"
    "promise: 帮您。\ntasks:\n  - {text: 看奖项, to: award:youth-award}\n"
)


pytestmark = pytest.mark.usefixtures("build")


@pytest.fixture(scope="module")
def output(tmp_path_factory):
    """The output of the fixture site with the kind, two records of it and its list page."""
    folder = tmp_path_factory.mktemp("kind")
    for name in ("plugins", "theme"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pelicanconf.py", folder)
    shutil.copytree(FIXTURE, folder / "content")
    (folder / "node_modules").symlink_to(ROOT / "node_modules")
    write(folder / "plugins/records/model/kinds/patent.py", MODEL)
    write(folder / "content/records/patents/tea.yml", RECORD.format(title="制茶方法", field="茶学", until="2026-12-15"))
    write(
        folder / "content/records/patents/crab.yml",
        RECORD.format(title="养蟹方法", field="水产与海洋", until="2019-11-20"),
    )
    write(folder / "content/pages/patents.md", HEAD)
    # What the fixture site lacks of that which shows dates and platforms.
    write(folder / "content/pages/deadlines.md", DEADLINES)
    write(folder / "content/records/platforms/startup.yml", PLATFORM)
    result = subprocess.run([sys.executable, "-c", BUILD], cwd=folder, capture_output=True, text=True)
    assert result.returncode == 0, result.stdout + result.stderr
    return folder / "output"


BUILD = """
from datetime import date
from pathlib import Path
from plugins.publishing.build import Order, build
build(Order(today=date(2026, 11, 23)))
"""


def write(file, text):
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def page(output, path):
    return (output / path / "index.html").read_text(encoding="utf-8")


def card(output, slug):
    """The card of a patent in the list of patents."""
    cards = re.findall(r"<article class=\"record-card\".*?</article>", page(output, "patents"), re.S)
    return next(each for each in cards if f"/patents/{slug}/" in each)


def facets(output):
    """{name of a facet: its ids} of the search page."""
    manifest = json.loads((output / "search/index/manifest.json").read_text(encoding="utf-8"))
    return {facet["name"]: [value["id"] for value in facet["values"]] for facet in manifest["facets"]}


def test_a_kind_is_one_model_one_folder_one_list_page(output):
    shown = page(output, "patents/tea")
    assert "制茶方法" in shown and "专利号" in shown and "测试号" in shown
    assert "../../laws/patent-law/" in shown
    listed = page(output, "patents")
    assert "制茶方法" in listed and "养蟹方法" in listed
    narrowed = page(output, "patents/fields/tea")
    assert "制茶方法" in narrowed and "养蟹方法" not in narrowed
    assert "patent:tea" in [document["ref"] for document in stored(output)]


def test_it_has_a_status_on_its_page_and_in_the_list(output):
    assert "可以许可" in page(output, "patents/tea") and "可以许可" in card(output, "tea")
    assert "不再许可" in page(output, "patents/crab") and "不再许可" in card(output, "crab")


def test_its_card_has_tags_facts_and_a_hue(output):
    assert '<article class="record-card" data-hue="startup">' in card(output, "tea")
    assert "茶学" in card(output, "tea")
    assert re.findall(r"<li>(.*?)</li>", card(output, "tea")) == ["测试号", "2026年12月15日"]
    assert '<body data-hue="startup">' in page(output, "patents/tea")


def test_search_narrows_by_it_and_shows_its_answer(output):
    narrowed_by = facets(output)
    assert "patent" in narrowed_by["kind"] and "startup" in narrowed_by["platform"]
    assert "2019" in narrowed_by["year"]  # of nothing else
    answer = next(document["answer"] for document in stored(output) if document["ref"] == "patent:tea")
    assert [(line["label"], line["text"]) for line in answer["lines"]] == [
        ("专利号", "测试号"),
        ("依据", "中华人民共和国专利法"),
        ("状态", "可以许可"),
    ]
    assert [(day["label"], day["end"]) for day in answer["dates"]] == [("许可截止", "2026-12-15")]


def test_its_date_is_in_calendars_and_on_the_page_of_deadlines(output):
    for name in ("all", "platform-startup", "field-tea", "patent-tea"):
        events = read_by_icalendar((output / f"calendar/{name}.ics").read_bytes())["events"]
        assert "许可截止：制茶方法" in [event["summary"] for event in events], name
    assert "calendar/patent-tea.ics" in page(output, "patents/tea")
    deadlines = page(output, "deadlines")
    assert "许可截止" in deadlines and "制茶方法" in deadlines and "可许可专利" in deadlines


def test_its_page_has_structured_data(output):
    said = re.search(r'<script type="application/ld\+json">(.*?)</script>', page(output, "patents/tea"), re.S)[1]
    about = json.loads(said)["@graph"][-1]
    assert (about["@type"], about["name"], about["identifier"]) == ("CreativeWork", "制茶方法", "测试号")


def test_lists_of_kinds_show_it_at_its_rank(output):
    shown = re.findall(r'id="kind-(\w+)"', page(output, "sitemap"))
    assert shown.index("platform") < shown.index("patent") < shown.index("contact") and "page" == shown[-1]
