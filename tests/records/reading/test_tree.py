"""Tests that entries of the file system which are no content are named with advice; nothing waits or breaks."""

import os
import socket

import pytest

from plugins.images.original import MOST_BYTES as LARGEST_PICTURE
from plugins.records.checks.checking import check
from plugins.records.reading.tree import MOST_BYTES
from tests.content_folders import TODAY, fixture_and

pytestmark = pytest.mark.skipif(
    os.name == "nt", reason="Windows has no pipes in folders, and links for administrators only"
)
PLACES = [
    "records/awards/new.md",
    "records/laws/new.yml",
    "pages/new.md",
    "notices/new.md",
    "vocabularies/new.yml",
    "images/new.jpg",
    "site.yml",
    "synonyms.yml",
]


def nowhere(file):
    file.symlink_to("nobody.md")


def itself(file):
    file.symlink_to(file.name)


def pipe(file):
    os.mkfifo(file)


def taken(file):
    with socket.socket(socket.AF_UNIX) as listener:
        here = os.getcwd()
        os.chdir(file.parent)  # The address of a socket may be at most a hundred bytes long.
        try:
            listener.bind(file.name)
        finally:
            os.chdir(here)


def folder(file):
    file.mkdir()


def back(file):
    file.symlink_to("..")


NOWHERE, IS_FOLDER = (
    "是一个链接，但它指向的文件不存在。请删去它，把文件本身放在这里",
    "是文件夹，名字却像一个文件。请改名，或删去它",
)
ITSELF, NO_FILE = "读不了：是链接，绕了一圈又指回自己。请删去它，把文件本身放在这里", "不是普通的文件，读不了。请删去它"


def said(content):
    return [str(problem) for problem in check(content, TODAY)[1] if problem.severity == "error"]


@pytest.mark.parametrize(
    "make, words",
    [
        (nowhere, NOWHERE),
        (itself, ITSELF),
        (pipe, NO_FILE),
        (taken, NO_FILE),
        (folder, IS_FOLDER),
        (back, "是一个链接，指回了内容文件夹，同样的文件会读到两遍。请删去它"),
    ],
)
@pytest.mark.parametrize("place", PLACES)
def test_it_is_named_wherever_it_lies(tmp_path, make, words, place):
    content = fixture_and(tmp_path, {})
    (content / place).unlink(missing_ok=True)
    make(content / place)
    if make is folder and place.endswith(".jpg"):
        assert said(content) == []  # Nobody loses anything by it.
    else:
        assert f"content/{place}:1:1: {words}" in said(content)
        assert len(said(content)) == 1 or place == "synonyms.yml"


@pytest.mark.parametrize("place", ["records/awards/youth-award.md", "site.yml", "vocabularies/levels.yml"])
def test_what_must_not_be_read_is_named(tmp_path, monkeypatch, place):
    """The system refuses to read the file whoever runs the test; without this, administrators could read everything."""
    content = fixture_and(tmp_path, {})
    read = type(content).read_bytes

    def refuse(file):
        if file == content / place:
            raise PermissionError(13, "Permission denied", str(file))
        return read(file)

    monkeypatch.setattr(type(content), "read_bytes", refuse)
    assert f"content/{place}:1:1: 读不了：没有权限。请检查这个文件和它所在文件夹的权限" in said(content)


def test_a_folder_that_must_not_be_read_is_named(tmp_path, monkeypatch):
    content, scan = fixture_and(tmp_path, {}), os.scandir

    def refuse(path="."):
        if str(path).endswith("records/awards"):
            raise PermissionError(13, "Permission denied", path)
        return scan(path)

    monkeypatch.setattr("plugins.records.reading.tree.os.scandir", refuse)
    assert "content/records/awards:1:1: 读不了：没有权限。请检查这个文件和它所在文件夹的权限" in said(content)


def test_what_is_far_too_large_is_not_read(tmp_path):
    content = fixture_and(tmp_path, {"notices/huge.md": "字" * MOST_BYTES})
    (content / "images/huge.jpg").touch()
    os.truncate(content / "images/huge.jpg", LARGEST_PICTURE * 1000)
    notice = content / "notices/opening.md"
    notice.write_text(notice.read_text(encoding="utf-8") + "\n![一张图](images/huge.jpg)\n", encoding="utf-8")
    assert said(content) == [
        "content/images/huge.jpg:1:1: 有 10000.0 MB，应在 10 MB 以内。请缩小到宽 2000 像素左右",
        "content/notices/huge.md:1:1: 有 1500 KB，一个文件应在 500 KB 以内。请检查放的是不是文字，或拆成几个文件",
    ]


def test_a_mark_with_a_photograph_in_it_is_refused(tmp_path):
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>{"x" * 200_000}</title></svg>'
    content = fixture_and(tmp_path, {"images/mark.svg": svg})
    with (content / "site.yml").open("a", encoding="utf-8") as site:
        site.write("\nmark: images/mark.svg\n")
    assert said(content) == ["content/images/mark.svg:1:1: 有 200 KB，站徽应在 200 KB 以内。请简化图形，不要嵌入照片"]


def test_what_staff_keep_for_themselves_is_left(tmp_path):
    content = fixture_and(tmp_path, {})
    (content / "own papers").mkdir()
    os.mkfifo(content / "own papers/pipe")
    assert said(content) == []
