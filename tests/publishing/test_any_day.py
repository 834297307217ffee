"""Tests that sound content can be published on any day.

The content has real records that are no examples: an event, an expert, an organisation, a laureate, and a notice that
was reviewed shortly before the day.
"""

import os
import shutil
import subprocess
import sys

import pytest

from tests.any_site.built_site import BuiltSite
from tests.any_site.rules import feeds, html, links, listing, pages, safety
from tests.content_folders import ROOT, TESTS

_HEAD = "title: {}\nsummary: 一条不是示例的记录，给发布看的。\nreviewed: 2026-11-28\n"
REAL = {
    "notices/reviewed-lately.md": "---\n"
    + _HEAD.format("刚核对过的通知")
    + "column: 通知公告\ndate: 2026-11-28\n---\n\n正文。\n",
    "records/events/first.yml": _HEAD.format("第一场真的讲座")
    + """type: 讲学
platform: learning
start: 2026-12-20 09:00
end: 2026-12-20 11:30
place: 会议室
audiences: [企业]
contacts: [hotline]
""",
    "records/experts/first.yml": _HEAD.format("甲专家")
    + """roles: [讲学专家]
fields: [茶学]
organisation: first
services: [修剪]
contacts: [hotline]
consent: {date: 2026-11-01, scope: 公开姓名和领域, expires: 2035-12-31}
""",
    "records/organisations/first.yml": _HEAD.format("甲学会") + "type: 学会\nfields: [茶学]\ncontacts: [hotline]\n",
    "records/laureates/first.yml": _HEAD.format("甲获奖者")
    + "round: youth-2026\nyear: 2026\ncategory: 个人\nstate: 已表彰\n"
    "announced: 2026-11-20\nmerit: 种茶\n",
}


@pytest.fixture(scope="module")
def content(busy_content, tmp_path_factory):
    folder = shutil.copytree(busy_content, tmp_path_factory.mktemp("real") / "content")
    for path, text in REAL.items():
        (folder / path).write_text(text, encoding="utf-8")
    return folder


@pytest.mark.usefixtures("build")
@pytest.mark.parametrize("day", ["2026-11-28", "2031-05-04"])
def test_sound_content_passes_the_check_and_builds_a_site_that_keeps_all_rules(content, tmp_path, day):
    """The commands run as in a pipeline on that day; only the clock tells the day."""
    clock = {"PORTAL_CLOCK": day, "PYTHONPATH": str(TESTS / "clock")}
    build = ["build", "--publish", "--url", "https://host.example/portal", "--output", tmp_path / "site"]
    for command in (["check"], build):
        run = subprocess.run(
            [sys.executable, "-m", "invoke", *map(str, command), "--content", str(content)],
            cwd=ROOT,
            env=os.environ | clock,
            capture_output=True,
            text=True,
        )
        assert run.returncode == 0, run.stderr
    site = BuiltSite(tmp_path / "site")
    assert {f"{path.split('.')[0].removeprefix('records/')}/index.html" for path in REAL} <= site.pages.keys()
    assert ("已到期，使用前请先核实" in site.pages["events/first/index.html"].text_content()) == day.startswith("2031")
    assert [str(fault) for rule in (feeds, html, links, listing, pages, safety) for fault in rule.faults(site)] == []
