"""Tests that known pitfalls of Pelican, PyYAML and lunr, each seen in an experiment, do not affect the site."""

import subprocess
import sys

import pytest

import pelicanconf
from plugins.publishing.build import ROOT, BuildFailed, Order
from plugins.records.model.prose import ProseRenderer
from tests.content_folders import FIXTURE, TODAY, fixture_and


def pelican(content, output, *settings):
    extra = ["--extra-settings", 'TODAY="2026-11-23"', *settings]
    return subprocess.run(
        [
            sys.executable,
            "-m",
            "pelican",
            str(content),
            "-s",
            str(ROOT / "pelicanconf.py"),
            "-o",
            str(output),
            "--fatal",
            "warnings",
            *extra,
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )


def test_a_page_that_cannot_be_read_stops_the_build(build, tmp_path):
    content = fixture_and(tmp_path, {"pages/broken.md": "no front matter\n"})
    with pytest.raises(BuildFailed, match="content/pages/broken.md:1:1: 第一行应为“---”"):
        build(Order(content=content, output=tmp_path / "o", today=TODAY))


def test_a_plugin_that_does_not_register_stops_the_build(tmp_path):
    result = pelican(FIXTURE, tmp_path / "o", 'PLUGINS=["plugins.records", "plugins.nothing"]')
    assert result.returncode != 0
    assert "plugins.nothing" in result.stdout + result.stderr


def test_a_broken_link_is_named_with_its_file_and_line(build, tmp_path):
    body = "---\ntitle: 一页\nsummary: 测试。\nreviewed: 2026-11-01\n---\n\n见[这里]({filename}none.md)。\n"
    with pytest.raises(BuildFailed, match="content/pages/one.md:7:5: 链接“{filename}none.md”指向的文件不存在"):
        build(Order(content=fixture_and(tmp_path, {"pages/one.md": body}), output=tmp_path / "o", today=TODAY))


@pytest.fixture(scope="module")
def typed(build, tmp_path_factory):
    """Build a site with content that staff may type; return its folder.

    One page has signs of HTML in its title and summary, another has a title that Unidecode transliterates wrongly.
    """
    folder = tmp_path_factory.mktemp("typed")
    page = "---\ntitle: {}\nsummary: {}\nreviewed: 2026-11-01\n---\n"
    pages = {
        "pages/one.md": page.format("A & B <i>奖</i>", "<script>alert(1)</script>"),
        "pages/bank.md": page.format("银行与行政", "测试。"),
    }
    build(Order(content=fixture_and(folder, pages), output=folder / "o", today=TODAY))
    return folder / "o"


def test_what_staff_type_is_escaped(typed):
    html = (typed / "one/index.html").read_text(encoding="utf-8")
    assert "A &amp; B &lt;i&gt;奖&lt;/i&gt;" in html
    assert "<i>奖" not in html and "<script>alert" not in html


def test_templates_escape_and_refuse_undefined_names():
    from jinja2 import StrictUndefined

    assert pelicanconf.JINJA_ENVIRONMENT["autoescape"] is True
    assert pelicanconf.JINJA_ENVIRONMENT["undefined"] is StrictUndefined


def test_no_language_is_guessed_for_code(tmp_path):
    from plugins.records.checks.checking import check

    html = ProseRenderer(check(FIXTURE, TODAY)[0]).render("```\nimport os\n```").html
    assert html == "<p><code>import os</code></p>"


def test_one_markdown_object_serves_a_build():
    from plugins.records.checks.checking import check

    renderer = ProseRenderer(check(FIXTURE, TODAY)[0])
    markdown = renderer.markdown
    renderer.render("一")
    renderer.render("二")
    assert renderer.markdown is markdown


def test_an_edit_made_while_a_build_runs_is_not_lost(tmp_path):
    """livereload must note the times of files before it runs the build, not afterwards."""
    from livereload.watcher import Watcher

    file = tmp_path / "x.md"
    file.write_text("1")
    builds = []

    def build_once():
        builds.append(file.read_text())
        if len(builds) == 1:  # Somebody saves the file while the first build runs.
            file.write_text("3 saved during the build")
            _make_newer(file)

    watcher = Watcher()
    watcher.watch(str(tmp_path), build_once)
    watcher.examine()
    file.write_text("2")
    _make_newer(file)
    for _ in range(3):
        watcher.examine()
    assert builds == ["2", "3 saved during the build"]


def _make_newer(file):
    """Set the time of `file` five seconds later, so that a change within the resolution of the file system is seen."""
    import os

    time = file.stat().st_mtime + 5
    os.utime(file, (time, time))


def test_a_new_notice_changes_home_lists_and_feeds_but_no_other_page(build, fixture_site, tmp_path):
    notice = "---\ntitle: 新通知\nsummary: 测试。\nreviewed: 2026-11-01\ncolumn: 通知公告\ndate: 2026-11-20\n---\n"
    before, after = fixture_site, tmp_path / "after"
    build(Order(content=fixture_and(tmp_path, {"notices/new.md": notice}), output=after, today=TODAY))
    changed = {
        file.relative_to(before).as_posix()
        for file in before.rglob("*.html")
        if file.read_bytes() != (after / file.relative_to(before)).read_bytes()
    }
    # The page of the data counts all records, and the search page names the version of the index.
    may_change = ("index.html", "notices/", "platforms/", "sitemap/", "data/", "search/")
    assert {"index.html", "notices/index.html"} <= changed
    assert not {path for path in changed if not path.startswith(may_change)}


def test_slugs_are_written_not_derived(typed):
    """Unidecode reads 行 of 银行 as xing; the address comes from the name of the file, whatever the title is."""
    assert (typed / "bank/index.html").is_file()


def test_the_sitemap_lists_each_page_once_and_nothing_else(published_fixture):
    import re

    output = published_fixture
    listed = re.findall(r"<loc>https://portal.example.org/home/(.*?)</loc>", (output / "sitemap.xml").read_text())
    assert len(listed) == len(set(listed)) > 5
    for address in listed:
        html = (output / address / "index.html").read_text(encoding="utf-8")
        assert f'rel="canonical" href="https://portal.example.org/home/{address}"' in html
