"""Tests which Chromium is used and what is installed if there is none; the installation itself is stubbed."""

from pathlib import Path

import pytest

from plugins.browser import chromium
from plugins.browser.chromium import SHELL, BrowserMissing, ensure_chromium


@pytest.fixture
def machine(monkeypatch):
    """Return a function that gives the machine only `programs` on its path and returns the list of called commands.

    `installs` are programs that an installation would add.
    """

    def with_programs(*programs, installs=()):
        there, called = set(programs), []
        monkeypatch.delenv("CHROMIUM", raising=False)
        monkeypatch.setattr(chromium, "PLACES", ())
        monkeypatch.setattr(chromium.shutil, "which", lambda name: f"/bin/{name}" if name in there else None)
        monkeypatch.setattr(chromium.os, "geteuid", lambda: 0, raising=False)

        def call(command, **options):
            called.append(command)
            there.update(set(command) & set(installs))
            return 0 if there.intersection(command) else 1

        monkeypatch.setattr(chromium.subprocess, "call", call)
        return called

    return with_programs


def test_the_headless_shell_comes_first(machine):
    called = machine("chromium", SHELL, "apt-get")
    assert ensure_chromium() == Path("/bin") / SHELL
    assert called == []


def test_debian_installs_the_shell_also_beside_a_chromium_with_windows(machine):
    called = machine("chromium", "apt-get", installs=[SHELL])
    assert ensure_chromium() == Path("/bin") / SHELL
    assert [command[1] for command in called] == ["update", "install"]


def test_where_debian_has_no_shell_the_chromium_that_is_there_will_do(machine):
    machine("chromium", "apt-get")
    assert ensure_chromium() == Path("/bin/chromium")


def test_a_debian_without_a_shell_installs_the_chromium_with_windows(machine):
    called = machine("apt-get", installs=["chromium"])
    assert ensure_chromium() == Path("/bin/chromium")
    assert [command[-1] for command in called if "install" in command] == [SHELL, "chromium"]


def test_without_apt_nothing_is_installed_beside_a_chromium(machine):
    called = machine("google-chrome")
    assert ensure_chromium() == Path("/bin/google-chrome")
    assert called == []


def test_the_variable_wins(machine, monkeypatch, tmp_path):
    machine(SHELL)
    monkeypatch.setenv("CHROMIUM", str(tmp_path))
    assert ensure_chromium() == tmp_path


def test_what_is_missing_is_said_with_the_way_out(machine):
    machine()
    with pytest.raises(BrowserMissing) as missing:
        ensure_chromium()
    assert str(missing.value) == (
        "缺少浏览器 Chromium，浏览器测试跑不了。请安装 Chromium 或 Chrome"
        "（Debian：apt-get install chromium-headless-shell），"
        "或用环境变量 CHROMIUM 写明它的位置，再运行一次。"
    )
