"""Workshops of dead builds go, those of living ones and other people's folders stay."""

import pytest

from plugins.publishing.workshop import NEW, OLD, clear_up, workshop


@pytest.fixture
def output(tmp_path):
    return tmp_path / "site[1]"  # with a sign that patterns know


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def left_behind(output, suffix="abcd_123", files=()):
    """The workshop of a build that was killed."""
    folder = output.parent / f".{output.name}.{suffix}"
    for path in files:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text("" if path == "alive" else path)
    folder.mkdir(exist_ok=True)
    return folder


def test_a_workshop_lasts_as_long_as_its_build(output):
    with workshop(output) as folder:
        (folder / NEW).mkdir()
        clear_up(output)
        assert (folder / NEW).is_dir(), "another run has looked for dead builds"
    assert names(output.parent) == []


@pytest.mark.parametrize("files", [(), ("new/index.html",), ("new/a/b.html", "old/index.html", "alive")])
def test_the_workshop_of_a_dead_build_goes(output, files):
    (output / "site").mkdir(parents=True)
    left_behind(output, files=files)
    clear_up(output)
    assert names(output.parent) == [output.name] and names(output) == ["site"]


def test_a_build_that_died_between_its_renames_gives_the_old_site_back(output):
    left_behind(output, files=("new/index.html", "old/index.html"))
    clear_up(output)
    assert names(output.parent) == [output.name]
    assert (output / "index.html").read_text() == f"{OLD}/index.html"


@pytest.mark.parametrize(
    "suffix, files", [("personal", ("notes.txt",)), ("git", ("new/index.html",)), ("1234abcd.bak", ())]
)
def test_what_somebody_else_keeps_beside_the_output_stays(output, suffix, files):
    folder = left_behind(output, suffix, files)
    clear_up(output)
    assert folder.is_dir()


def test_a_file_system_without_locks_still_builds_and_takes_nobody_for_dead(output, monkeypatch):
    def refused(*_, **__):
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorcode = sqlite3.SQLITE_IOERR
        raise error

    from plugins.publishing.workshop import sqlite3

    monkeypatch.setattr(sqlite3, "connect", refused)
    with workshop(output) as folder:
        clear_up(output)
        assert folder.is_dir()
