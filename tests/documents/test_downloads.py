"""Tests that exactly the files of the folder `files` that visible records name are published."""

import re

import pytest

from plugins.publishing.build import Order
from tests.content_folders import GALLERY, TODAY, fixture_with

FORM = """\
title: 示例登记表{n}
summary: 示例表格。
reviewed: 2026-11-01
version: 2026年版
file: files/forms/{n}.txt
valid_from: 2026-01-01
{more}
"""
LINKS = "\n[附件]({static}/files/attached.txt)和[附件二](<{static}../files/附 件.txt>)\n"


@pytest.fixture(scope="module")
def content(tmp_path_factory):
    """Write the gallery with a draft form, an example form, an unused file and a notice with attachments.

    Return the content folder.
    """
    content = fixture_with(tmp_path_factory.mktemp("downloads"), GALLERY)
    (content / "files/forms").mkdir()
    for name in ("forms/draft.txt", "forms/example.txt", "forms/unused.txt", "attached.txt", "附 件.txt"):
        (content / "files" / name).write_text(f"示例 {name}", encoding="utf-8")
    for name in ("draft", "example"):
        record = FORM.format(n=name, more=f"{name}: true")
        (content / f"records/forms/{name}.yml").write_text(record, encoding="utf-8")
    page = content / "records/programmes/station.yml"
    page.write_text(page.read_text(encoding="utf-8").replace("forms: [", "forms: [draft, example, "), encoding="utf-8")
    notice = content / "notices/opening.md"
    notice.write_text(notice.read_text(encoding="utf-8") + LINKS, encoding="utf-8")
    return content


@pytest.mark.parametrize(
    "publish, left_out",
    [(False, set()), (True, {"files/forms/draft.txt", "files/forms/example.txt"})],
    ids=["preview", "published"],
)
def test_files_that_a_visible_record_names_are_published_where_pages_look_for_them(
    build, content, tmp_path, publish, left_out
):
    output = tmp_path / "site"
    build(
        Order(
            content=content,
            output=output,
            today=TODAY,
            publish=publish,
            url="https://host.example/portal" if publish else None,
        )
    )
    everything = {
        "files/application.txt",
        "files/attached.txt",
        "files/附 件.txt",
        "files/forms/draft.txt",
        "files/forms/example.txt",
    }
    assert {
        file.relative_to(output).as_posix() for file in (output / "files").rglob("*") if file.is_file()
    } == everything - left_out
    page = output / "notices/opening/index.html"
    links = re.findall(r'href="([^"]*files/[^"]*)"', page.read_text(encoding="utf-8"))
    found = {
        (page.parent / link.removeprefix("https://host.example/portal/"))
        if "://" not in link
        else output / link.removeprefix("https://host.example/portal/")
        for link in links
    }
    assert {file.resolve().relative_to(output.resolve()).as_posix() for file in found} == {
        "files/attached.txt",
        "files/附 件.txt",
    }
