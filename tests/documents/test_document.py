"""Tests the size and fingerprint of a file to download, and that a build reads it once."""

import pytest

from plugins.documents.document import size_in_words
from plugins.documents.documents import Documents


def test_a_file_is_known_by_the_fingerprint_that_sha256sum_gives(tmp_path):
    (tmp_path / "files").mkdir()
    (tmp_path / "files/one.txt").write_bytes(b"abc")
    document = Documents(tmp_path).at("files/one.txt")
    assert document.size == 3
    assert document.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"


def test_a_file_is_read_once_a_build(tmp_path):
    file = tmp_path / "files/one.txt"
    file.parent.mkdir()
    file.write_bytes(b"abc")
    documents = Documents(tmp_path)
    before = documents.at("files/one.txt").sha256
    file.write_bytes(b"other")
    assert documents.at("files/one.txt").sha256 == before and Documents(tmp_path).at("files/one.txt").sha256 != before


def test_a_missing_file_has_no_document(tmp_path):
    assert Documents(tmp_path).at("missing.docx") is None and Documents(tmp_path).at(".") is None


@pytest.mark.parametrize(
    "size, words",
    [(0, "1 KB"), (1, "1 KB"), (50_000, "49 KB"), (1_023_487, "999 KB"), (1_024_000, "1.0 MB"), (3_670_016, "3.5 MB")],
)
def test_sizes_are_written_as_in_file_managers(size, words):
    assert size_in_words(size) == words
