"""Tests that bytes of every editor become text, and that another encoding than UTF-8 is reported once."""

import pytest

from plugins.records.reading.decoding import decode

TEXT = "title: 标题\n摘要\n"


@pytest.mark.parametrize(
    "raw",
    [
        TEXT.encode(),
        b"\xef\xbb\xbf" + TEXT.encode(),
        TEXT.replace("\n", "\r\n").encode(),
        TEXT.replace("\n", "\r").encode(),
    ],
    ids=["plain", "byte-order mark", "Windows", "old Mac"],
)
def test_these_are_read_without_a_word(raw):
    assert decode(raw, "x.yml") == (TEXT, [])


@pytest.mark.parametrize(
    "raw, place, words",
    [
        (TEXT.encode("utf-16"), (1, 1), "UTF-16（记事本叫“Unicode”）"),
        (TEXT.encode("utf-16-be"), (1, 1), "UTF-16"),
        (TEXT.encode("utf-16-le"), (1, 1), "UTF-16"),
        (TEXT.encode("gbk"), (1, 8), "可能是 GBK）。请用“UTF-8”"),
        ("名称：好\n".encode() + TEXT.encode("gbk"), (2, 8), "可能是 GBK）（还有第 3 行）"),
    ],
    ids=["Notepad's Unicode", "big end", "little end", "GBK", "lines in GBK"],
)
def test_another_encoding_is_told_and_read(raw, place, words):
    text, (problem,) = decode(raw, "x.yml")
    assert (problem.line, problem.column) == place
    assert words in problem.message
    assert text.endswith(TEXT)
