"""Tests that an unfinished draft never stops a site, whatever is missing in it."""

import shutil

import pytest

from plugins.publishing.build import Order, build
from plugins.records.checks.checking import check
from plugins.records.model.kind import all_kinds
from plugins.records.model.scaffold import write_scaffold
from tests.content_folders import FIXTURE, TODAY

HALF = (
    "---\ndraft: true\ntitle: 还没写完\n---\n\n"
    "先写一半，见[没有的奖](award:none)和[没有的文件]({static}/files/none.docx)。\n"
)


@pytest.fixture(scope="module")
def at_work(tmp_path_factory):
    """Return the fixture site with a scaffold of every kind, and with drafts that are broken in other ways."""
    content = tmp_path_factory.mktemp("at-work") / "content"
    shutil.copytree(FIXTURE, content)
    for kind in all_kinds():
        write_scaffold(content, kind, "half-done")
    (content / "notices/half.md").write_text(HALF, encoding="utf-8")
    (content / "records/events").mkdir(exist_ok=True)
    (content / "records/events/open.yml").write_text("draft: true   # 先放着\ntitle: [\n", encoding="utf-8")
    return content


def test_what_is_missing_is_one_reminder_a_file(at_work):
    _, problems = check(at_work, TODAY)
    assert {problem.severity for problem in problems} == {"reminder"}
    assert sorted({problem.path for problem in problems}) == [problem.path for problem in problems]
    assert len(problems) == len(all_kinds()) + 2


@pytest.mark.parametrize("publish", [False, True])
def test_the_site_is_built_without_it(at_work, tmp_path, publish):
    build(Order(content=at_work, output=tmp_path / "site", today=TODAY, publish=publish))
    assert (tmp_path / "site/notices/opening/index.html").is_file()
    assert [path for path in (tmp_path / "site").rglob("*half*")] == []


def test_a_record_that_is_no_draft_is_not_excused(at_work, tmp_path):
    content = tmp_path / "content"
    shutil.copytree(at_work, content)
    (content / "notices/half.md").write_text(HALF.replace("draft: true", "draft: false"), encoding="utf-8")
    _, problems = check(content, TODAY)
    assert {problem.path for problem in problems if problem.severity == "error"} == {"content/notices/half.md"}
