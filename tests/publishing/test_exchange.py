"""Tests that two folders change places in one step where the system can do this."""

import sys

import pytest

from plugins.publishing import exchange as module
from plugins.publishing.exchange import exchange


@pytest.fixture
def folders(tmp_path):
    """Return two folders, each with a file that has the folder's name."""
    for name in ("one", "other"):
        (tmp_path / name).mkdir()
        (tmp_path / name / name).touch()
    return tmp_path / "one", tmp_path / "other"


def test_folders_change_places_where_the_system_can(folders):
    one, other = folders
    done = exchange(one, other)
    assert done == (sys.platform in ("linux", "darwin"))
    names = [file.name for folder in folders for file in folder.iterdir()]
    assert names == (["other", "one"] if done else ["one", "other"])


@pytest.mark.parametrize("platform, library", [("win32", None), ("linux", object()), ("darwin", object())])
def test_a_system_without_the_call_cannot(folders, monkeypatch, platform, library):
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(module.ctypes, "CDLL", lambda *_, **__: library)
    assert exchange(*folders) is False


@pytest.mark.parametrize("code, told", [(module.errno.EINVAL, False), (module.errno.EBUSY, True)])
def test_an_unsupported_exchange_is_no_error_but_a_refused_one_is(folders, monkeypatch, code, told):
    monkeypatch.setattr(module, "_call", lambda: lambda *_: -1)
    monkeypatch.setattr(module.ctypes, "get_errno", lambda: code)
    if told:
        with pytest.raises(OSError, match="busy"):
            exchange(*folders)
    else:
        assert exchange(*folders) is False
