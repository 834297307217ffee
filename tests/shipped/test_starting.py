"""Tests that `start` writes a complete site of another province over the national layer, and not a word too much."""

import re
import shutil

import pytest

from plugins.mending.command import mendable
from plugins.records.checks.checking import check
from plugins.records.model.loader import load
from plugins.starting.start import start
from plugins.starting.wish import StartRefused, Wish
from tests.any_site.built_site import BuiltSite
from tests.any_site.rules import links, listing, pages
from tests.conftest import built_once
from tests.shipped.second_site import foreign_in
from tests.shipped.shipped_content import DAY, NATIONAL, SHANDONG

NAME = "江城区科学技术协会"
SITE = Wish(NAME, "江西")


@pytest.fixture(scope="module")
def content(tmp_path_factory):
    """Return a folder of the shipped layers for others, which holds a site that has just been started: jiangcheng."""
    content = tmp_path_factory.mktemp("started") / "content"
    for layer in (NATIONAL, SHANDONG):
        shutil.copytree(layer, content / layer.name)
    (content / "default").write_text("example\n", encoding="utf-8")
    start(content / "jiangcheng", SITE, DAY)
    return content


def faults(layer):
    """Return ([error], [reminder]) of the check of `layer`."""
    problems = check(layer, DAY)[1]
    return tuple(
        [problem.message for problem in problems if (problem.severity == "error") is wanted] for wanted in (True, False)
    )


def test_two_files_and_the_default_are_all_that_is_written(content):
    town = content / "jiangcheng"
    files = [path.relative_to(town).as_posix() for path in town.rglob("*") if path.is_file()]
    assert sorted(files) == ["records/contacts/office.yml", "site.yml"]
    assert (content / "default").read_text(encoding="utf-8") == "jiangcheng\n"
    assert list(content.glob(".*")) == []


def test_the_check_asks_for_what_only_the_association_knows(content):
    errors, reminders = faults(content / "jiangcheng")
    assert errors == [] and mendable(content / "jiangcheng") == []
    assert {re.split("[。：“]", message)[0] for message in reminders} == {
        "草稿还没有写完，先不显示",
        "没有联系渠道管",
        "还没有这些用途的表格",
    }


def test_every_pattern_is_switched_on_by_taking_its_sign_away(content):
    town = shutil.copytree(content / "jiangcheng", content / "all")
    settings = town / "site.yml"
    settings.write_text(
        re.sub(r"^  #(?=[a-z-]+:  # )", "  ", settings.read_text(encoding="utf-8"), flags=re.M), encoding="utf-8"
    )
    assert faults(town)[0] == []
    patterns = {record.slug for record in load(NATIONAL).records if getattr(record.fields, "pattern", False)}
    assert set(load(town).site.offers) == patterns


def test_a_contact_that_can_be_reached_is_no_draft(content):
    started = start(content / "reached", Wish(NAME, "青岛", address="政务服务中心: 科协窗口"), DAY)
    errors, reminders = faults(started.folder)
    assert errors == [] and [message[:10] for message in reminders] == ["还没有这些用途的表格"]
    assert started.layers == ["national", "shandong"] and not started.is_draft


def test_what_the_check_refuses_is_not_put_in_place(content):
    before = sorted(content.iterdir())
    with pytest.raises(StartRefused) as refused:
        start(content / "town", Wish(NAME, "江西", phone="总机", email="office"), DAY)
    assert str(refused.value).splitlines() == [
        "照这些选项写出来的文件有错，所以没有建：",
        "content/town/records/contacts/office.yml:11:8: “电话”应为 电话号码，如 12330 或 0532-12345678，现为“总机”",
        "content/town/records/contacts/office.yml:13:8: “邮箱”应为 邮箱地址，如 office@example.org，现为“office”",
        "共 2 处要改。",
    ]
    assert sorted(content.iterdir()) == before


def test_the_site_can_be_published_at_once_and_has_no_foreign_word(build, tmp_path_factory, content):
    folder = built_once(build, tmp_path_factory, "started", content=content / "jiangcheng", today=DAY, publish=True)
    site = BuiltSite(folder)
    assert [str(fault) for rule in (links, listing, pages) for fault in rule.faults(site)] == []
    assert foreign_in(folder) == {}
