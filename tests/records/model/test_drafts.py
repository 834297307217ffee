"""Tests that an unfinished draft never stops a site, and that drafts and future pages exist only in the preview."""

import shutil
from datetime import date

import pytest

from plugins.publishing.build import Order
from plugins.records.checks.checking import check
from plugins.records.model.kind import all_kinds
from plugins.records.model.scaffold import write_scaffold
from tests.content_folders import FIXTURE, TODAY
from tests.search_store import stored

HALF = (
    "---\ndraft: true\ntitle: 还没写完\n---\n\n"
    "先写一半，见[没有的奖](award:none)和[没有的文件]({static}/files/none.docx)。\n"
)
HIDDEN = "---\ntitle: {title}\nsummary: 测试。\nreviewed: 2026-11-01\ncolumn: 通知公告\ndate: {date}\n---\n"
PAGES = {
    "notices/half.md": HALF,
    "notices/draft.md": HIDDEN.format(title="写了一半的通知", date="2026-11-01\ndraft: true"),
    "notices/future.md": HIDDEN.format(title="下个月的通知", date="2026-12-24"),
}


@pytest.fixture(scope="module")
def at_work(tmp_path_factory):
    """Return the fixture site with a scaffold of every kind and drafts that are broken in other ways.

    A complete draft and a notice of the next month lie beside them.
    """
    content = tmp_path_factory.mktemp("at-work") / "content"
    shutil.copytree(FIXTURE, content)
    for kind in all_kinds():
        write_scaffold(content, kind, "half-done")
    for path, text in PAGES.items():
        (content / path).write_text(text, encoding="utf-8")
    (content / "records/events").mkdir(exist_ok=True)
    (content / "records/events/open.yml").write_text("draft: true   # 先放着\ntitle: [\n", encoding="utf-8")
    return content


def test_what_is_missing_is_one_reminder_a_file(at_work):
    _, problems = check(at_work, TODAY)
    assert {problem.severity for problem in problems} == {"reminder"}
    assert sorted({problem.path for problem in problems}) == [problem.path for problem in problems]
    assert len(problems) == len(all_kinds()) + 2


@pytest.fixture(scope="module")
def sites(build, at_work, tmp_path_factory):
    """Return {whether it is published: folder} of two sites of this content."""
    folders = {publish: tmp_path_factory.mktemp("sites") / "site" for publish in (False, True)}
    for publish, folder in folders.items():
        build(Order(content=at_work, output=folder, today=TODAY, publish=publish))
    return folders


@pytest.mark.parametrize("publish", [False, True])
def test_the_site_is_built_without_it(sites, publish):
    assert (sites[publish] / "notices/opening/index.html").is_file()
    assert [path for path in sites[publish].rglob("*half*")] == []


@pytest.mark.parametrize("publish", [False, True])
def test_drafts_and_future_pages_exist_only_in_the_preview_and_are_not_listed(sites, publish):
    output = sites[publish]
    for slug in ("draft", "future"):
        page = output / f"notices/{slug}/index.html"
        assert page.is_file() is not publish
        if not publish:
            html = page.read_text(encoding="utf-8")
            assert 'content="noindex' in html and "本页还没有发布" in html
        for file in ("sitemap.xml", "feeds/all.atom.xml"):
            assert f"notices/{slug}" not in (output / file).read_text(encoding="utf-8")
        assert f"notices/{slug}/" not in [document["url"] for document in stored(output)]


def test_a_future_page_is_published_on_its_day(build, at_work, tmp_path):
    build(Order(content=at_work, output=tmp_path / "later", today=date(2026, 12, 24), publish=True))
    assert (tmp_path / "later/notices/future/index.html").is_file(), "the day is a parameter"


def test_a_record_that_is_no_draft_is_not_excused(at_work, tmp_path):
    content = tmp_path / "content"
    shutil.copytree(at_work, content)
    (content / "notices/half.md").write_text(HALF.replace("draft: true", "draft: false"), encoding="utf-8")
    _, problems = check(content, TODAY)
    assert {problem.path for problem in problems if problem.severity == "error"} == {"content/notices/half.md"}
