"""Tests that files written by editors on Windows are read like all others."""

import pytest

from plugins.records.reading import source_file

TEXT = "---\ntitle: 标题\n---\n\n正文\n"


@pytest.mark.parametrize(
    "raw",
    [
        TEXT.encode(),
        b"\xef\xbb\xbf" + TEXT.encode(),
        TEXT.replace("\n", "\r\n").encode(),
        b"\xef\xbb\xbf" + TEXT.replace("\n", "\r\n").encode(),
    ],
    ids=["plain", "byte-order mark", "CRLF", "both"],
)
def test_marks_and_line_ends_of_windows_change_nothing(raw, tmp_path):
    file = tmp_path / "x.md"
    file.write_bytes(raw)
    source, problems = source_file.read(file, "content/x.md")
    assert problems == []
    assert source.document.data == {"title": "标题"}
    assert source.body == "\n正文\n"
    assert source.body_line == 4
    assert source.document.place(("title",)) == (2, 8)


def test_dashes_in_the_body_do_not_end_anything(tmp_path):
    file = tmp_path / "x.md"
    file.write_text("---\ntitle: x\n---\na\n\n---\n\nb\n")
    source, _ = source_file.read(file, "x.md")
    assert source.body == "a\n\n---\n\nb\n"
