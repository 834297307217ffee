"""A file of data: its version is that of the data, whatever else changes."""

import json

from plugins.page_data.data_file import DataFile


def test_a_file_says_its_version_and_its_address_asks_for_it():
    file = DataFile("apply/rounds.json", [{"id": "甲"}])
    assert json.loads(file.content) == {"version": file.version, "data": [{"id": "甲"}]}
    assert file.address == f"apply/rounds.json?v={file.version}"


def test_the_version_changes_with_the_data_and_with_nothing_else():
    one, same, other = (DataFile(path, data) for path, data in (("a.json", [1]), ("b.json", [1]), ("a.json", [2])))
    assert one.version == same.version != other.version
