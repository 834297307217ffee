"""What was made before is found again, by several builds at once."""

import os
from concurrent.futures import ThreadPoolExecutor

from plugins.cache.cache import Cache


def test_what_was_put_is_got_and_what_was_not_is_none(tmp_path):
    cache = Cache(tmp_path / "new/folder")
    assert cache.get("a.avif") is None
    cache.put("a.avif", b"1")
    assert Cache(tmp_path / "new/folder").get("a.avif") == b"1"


def test_many_at_once_leave_one_whole_file_and_nothing_else(tmp_path):
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
