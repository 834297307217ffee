"""Tests that the version of a data file depends on its data alone."""

import json

from plugins.page_data.data_file import DataFile


def test_the_content_and_the_address_of_a_file_have_its_version():
    file = DataFile("apply/rounds.json", [{"id": "甲"}])
    assert json.loads(file.content) == {"version": file.version, "data": [{"id": "甲"}]}
    assert file.address == f"apply/rounds.json?v={file.version}"


def test_the_version_depends_on_the_data_alone():
    one, same, other = (DataFile(path, data) for path, data in (("a.json", [1]), ("b.json", [1]), ("a.json", [2])))
    assert one.version == same.version != other.version
