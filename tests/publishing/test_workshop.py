"""Tests that the workshops of dead builds are removed, while those of running builds and other folders stay."""

import pytest

from plugins.publishing.workshop import NEW, OLD, clear_up, workshop


@pytest.fixture
def output(tmp_path):
    return tmp_path / "site[1]"  # The name has a sign with a meaning in glob patterns.


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def left_behind(output, suffix="abcd_123", files=()):
    """Make the workshop of a build that was killed; return its folder."""
    folder = output.parent / f".{output.name}.{suffix}"
    for path in files:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text("" if path == "alive" else path)
    folder.mkdir(exist_ok=True)
    return folder


def test_a_workshop_exists_as_long_as_its_build(output):
    with workshop(output) as folder:
        (folder / NEW).mkdir()
        clear_up(output)
        assert (folder / NEW).is_dir(), "another run has looked for dead builds"
    assert names(output.parent) == []


@pytest.mark.parametrize("files", [(), ("new/index.html",), ("new/a/b.html", "old/index.html", "alive")])
def test_the_workshop_of_a_dead_build_is_removed(output, files):
    (output / "site").mkdir(parents=True)
    left_behind(output, files=files)
    clear_up(output)
    assert names(output.parent) == [output.name] and names(output) == ["site"]


def test_the_old_site_of_a_build_that_died_between_renames_is_restored(output):
    left_behind(output, files=("new/index.html", "old/index.html"))
    clear_up(output)
    assert names(output.parent) == [output.name]
    assert (output / "index.html").read_text() == f"{OLD}/index.html"


@pytest.mark.parametrize(
    "suffix, files", [("personal", ("notes.txt",)), ("git", ("new/index.html",)), ("1234abcd.bak", ())]
)
def test_other_folders_beside_the_output_stay(output, suffix, files):
    folder = left_behind(output, suffix, files)
    clear_up(output)
    assert folder.is_dir()


def test_without_file_locks_a_build_works_and_no_workshop_is_removed(output, monkeypatch):
    def refused(*_, **__):
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorcode = sqlite3.SQLITE_IOERR
        raise error

    from plugins.publishing.workshop import sqlite3

    monkeypatch.setattr(sqlite3, "connect", refused)
    with workshop(output) as folder:
        clear_up(output)
        assert folder.is_dir()
