"""Tests which files of a content folder are read."""

from plugins.records.model.loader import load
from tests.content_folders import FIXTURE, fixture_and


def test_files_that_systems_and_editors_keep_are_left_alone(tmp_path):
    files = {
        "records/awards/.DS_Store": "x",
        "records/awards/.youth-award.md.swp": "x",
        "pages/.half.md": "x",
        ".notes/x.md": "x",
        "meeting/list.txt": "x",
    }
    content = load(fixture_and(tmp_path, files))
    assert content.problems == []
    assert [record.key for record in content.records] == [record.key for record in load(FIXTURE).records]
