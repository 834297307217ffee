"""Tests that files from earlier builds are found again, while several builds use the cache at once."""

import os
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from plugins.cache.cache import Cache


def test_get_returns_the_bytes_that_were_put_or_none(tmp_path):
    cache = Cache(tmp_path / "new/folder")
    assert cache.get("a.avif") is None
    cache.put("a.avif", b"1")
    assert Cache(tmp_path / "new/folder").get("a.avif") == b"1"


def test_concurrent_writers_leave_one_complete_file(tmp_path):
    cache, data = Cache(tmp_path), b"x" * 1_000_000
    seen = set()

    def work(_):
        cache.put("a.jpg", data)
        seen.add(len(cache.get("a.jpg")))

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(work, range(64)))
    assert seen == {len(data)}
    assert [file.name for file in tmp_path.iterdir()] == ["a.jpg"]


def test_a_file_that_another_build_has_open_is_left_to_it(tmp_path, monkeypatch):
    cache = Cache(tmp_path)
    cache.put("a.png", b"1")
    [file] = tmp_path.iterdir()
    monkeypatch.setattr(os, "replace", refused)
    cache.put("a.png", b"1")
    assert list(tmp_path.iterdir()) == [file]


def refused(*_):
    raise PermissionError


def emptied(file):
    file.write_bytes(b"")


def cut(file):
    file.write_bytes(file.read_bytes()[:-1])


def garbled(file):
    file.write_bytes(b"?" + file.read_bytes()[1:])


def unsealed(file):
    file.write_bytes(b"1" * 100)


def a_folder(file):
    file.unlink()
    (file / "x").mkdir(parents=True)


def a_loop(file):
    file.unlink()
    file.symlink_to(file.name)


@pytest.mark.parametrize("damage", [emptied, cut, garbled, unsealed, a_folder, a_loop])
def test_a_damaged_file_counts_as_missing_and_can_be_put_again(tmp_path, damage):
    cache = Cache(tmp_path)
    cache.put("a.jpg", b"1" * 100)
    damage(tmp_path / "a.jpg")
    assert cache.get("a.jpg") is None
    cache.put("a.jpg", b"1" * 100)
    assert cache.get("a.jpg") == b"1" * 100


def test_a_folder_that_cannot_be_written_costs_time_only(tmp_path):
    (tmp_path / "file").touch()
    for cache in (Cache(tmp_path / "file"), Cache(tmp_path / "file/below")):
        cache.put("a.jpg", b"1")
        assert cache.get("a.jpg") is None


def test_old_partial_files_are_removed_and_recent_ones_stay(tmp_path):
    for name, age in (("making-old", 7200), ("making-now", 0)):
        (tmp_path / name).touch()
        os.utime(tmp_path / name, (time.time() - age,) * 2)
    Cache(tmp_path).put("a.jpg", b"1")
    assert sorted(file.name for file in tmp_path.iterdir()) == ["a.jpg", "making-now"]
