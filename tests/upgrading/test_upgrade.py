"""Tests newer versions of a layer in a real git submodule: told, checked, taken and brought back."""

import subprocess
import sys

import pytest

from plugins.upgrading import Refused, journal
from plugins.upgrading.git import Repository
from plugins.upgrading.overview import overview
from plugins.upgrading.undo import undo
from tests.content_folders import ROOT
from tests.layers.stack import contact, messages_of, programme
from tests.upgrading.repositories import ABOUT, Site, commit_all, git

OWN = "records/contacts/office.yml"
NEW = "records/programmes/new-one.yml"


@pytest.fixture
def site(tmp_path):
    return Site(tmp_path, {OWN: contact("办公室", "科普"), ABOUT: programme("本会的分层说明")})


def undone(site):
    return list(undo(site.town, site.store))


def refusal_of(site, **more):
    """Return the words with which an upgrade is refused; nothing may have changed."""
    before = site.files()
    with pytest.raises(Refused) as refused:
        site.upgrade(**more)
    assert site.files() == before
    return str(refused.value)


def test_two_versions_are_taken_and_the_last_is_brought_back(site):
    second = site.publish("2", {NEW: programme("新的事项"), ABOUT: programme("分层说明", "aliases: [层]\n")})
    assert site.upgrade() == [
        "“region层”（content/region）和本站或者程序在同一个仓库里，随着仓库一起更新，不用另外升级。",
        f"正在看有没有新的版本：{site.bare}",
        f"“ground层”（content/ground），来自 {site.bare}",
        f"  现在：1，{site.told(site.first)}",
        f"  新的：2，{site.told(second)}",
        "  新增 1 页：“新的事项”",
        "  改了 1 页：“分层说明”",
        "  改了 1 个别的文件：layer.yml",
        "  其中 1 页上面的层代替了，请对照着看要不要跟着改：“分层说明”",
        f"已升级 ground：{site.told(second)}",
        "请运行 python3 tasks.py serve 看一遍，再把更新和 content/town/layers.lock 一起提交。"
        "要退回去，运行 python3 tasks.py upgrade --undo。",
    ]
    taken = site.files()
    assert taken["commit"] == second and messages_of(site.town) == []

    git(site.ground, "checkout", "--quiet", "--detach")  # as `git submodule update` leaves it
    third = site.publish("3", gone=[NEW])
    assert "  去掉 1 页：“新的事项”" in site.upgrade()
    assert site.files()["commit"] == third
    assert undone(site) == [
        f"已退回 ground：{site.told(second)}",
        "已还原 content/town/layers.lock",
        "和升级以前一样了。请运行 python3 tasks.py check 再看一遍。",
    ]
    assert site.files() == taken
    with pytest.raises(Refused, match="没有可以退回的升级"):
        undone(site)


def test_a_version_with_a_fault_is_not_taken(site):
    site.publish("2", {NEW: programme("新的事项", "level: 世界级\n")})
    words = refusal_of(site)
    assert words.startswith("没有升级，一切照旧：换成新的版本，检查有 ")
    assert f"\ncontent/ground/{NEW}:" in words
    assert not site.store.exists()


def test_what_one_has_not_agreed_to_is_not_taken(site):
    site.publish("2")
    assert refusal_of(site, agreed=False) == "没有升级，一切照旧。"


def test_nothing_newer_is_said_so(site):
    assert site.upgrade()[2:] == ["没有更新的版本，什么也没有改。"]


def test_without_a_network_it_is_said_in_words(site):
    site.bare.rename(site.bare.with_name("gone.git"))
    assert f"取不到新的版本，没有改动。请检查网络，或者地址 {site.bare} 对不对。" in refusal_of(site)


def test_changes_and_commits_of_ones_own_in_the_layer_are_not_lost(site):
    site.publish("2")
    (site.ground / NEW).write_text(programme("自己加的"), encoding="utf-8")
    assert f"{site.ground / NEW} 改过，还没有提交（共 1 个文件）" in refusal_of(site)
    commit_all(site.ground)
    assert "可能是自己加了提交" in refusal_of(site)


def test_the_branch_that_the_site_names_is_followed(site):
    steady = site.publish("2", branch="steady")
    site.publish("3", {NEW: programme("还没有定下来的事项")})
    git(site.ground, "checkout", "--quiet", "--detach")
    git(site.site, "config", "--file", ".gitmodules", "submodule.content/ground.branch", "steady")
    site.upgrade()
    assert site.files()["commit"] == steady


def migrate(folder):
    """Rename a file and change another, as a migration may."""
    (folder / OWN).rename(folder / "records/contacts/desk.yml")
    (folder / ABOUT).write_text(programme("改过写法的说明"), encoding="utf-8")
    (folder.parent / "ground" / ABOUT).unlink()  # A layer from elsewhere stays as its keeper wrote it.
    return ["两个文件要改"]


def test_own_files_are_migrated_and_brought_back(site):
    before = site.files()
    assert site.upgrade(migrate=migrate)[2:4] == ["本会的文件，写法要跟着程序改：", "  两个文件要改"]
    assert list(overview(site.town))[-1].endswith("没有变化")
    after = site.files()
    assert after.keys() - before.keys() == {"content/town/records/contacts/desk.yml", "content/town/layers.lock"}
    assert undone(site)[:2] == [f"已还原 content/town/{path}" for path in ("records/contacts/desk.yml", OWN)]
    assert site.files() == before


def test_what_was_changed_after_the_upgrade_is_not_brought_back(site):
    site.upgrade(migrate=migrate)
    (site.town / ABOUT).write_text(programme("后来写的"), encoding="utf-8")
    before = site.files()
    with pytest.raises(Refused, match="在升级以后又改过，退回会丢掉"):
        undone(site)
    assert site.files() == before


@pytest.mark.parametrize("times", [1, 2])
def test_an_upgrade_that_fails_leaves_everything_as_it_was(site, monkeypatch, times):
    """The system refuses once; or twice, so that bringing back must wait until the disk has space again."""
    site.publish("2")
    before, move, moves = site.files(), Repository.move, []

    def full(self, commit):
        move(self, commit)
        moves.append(commit)
        if len(moves) <= times:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(Repository, "move", full)
    with pytest.raises(Refused, match="有文件写不了：磁盘满了") as refused:
        site.upgrade(migrate=migrate)
    if times == 1:
        assert str(refused.value).startswith("没有升级，一切照旧。")
    else:
        assert "也还没有全部退回去" in str(refused.value)
        assert "上一次升级中途断了" in refusal_of(site)
        undone(site)
    assert site.files() == before


def test_an_upgrade_that_was_killed_half_way_is_brought_back(site):
    second = site.publish("2", {NEW: programme("新的事项"), ABOUT: programme("别的说明")})
    before = site.files()
    repository = Repository(site.ground)
    repository.fetch()
    journal.begin(
        journal.place_of(site.store, site.town),
        [journal.Move(repository, site.first, second)],
        {site.town / OWN: (before[f"content/town/{OWN}"], b"x")},
    )
    (site.town / OWN).write_bytes(b"x")
    git(site.ground, "checkout", "--quiet", second, "--", NEW)  # the first of several files
    undone(site)
    assert site.files() == before


def test_nobody_at_the_keyboard_has_not_agreed(site):
    site.publish("2")
    before = site.files()
    done = subprocess.run(
        [sys.executable, "-m", "invoke", "upgrade", "--content", str(site.town), "--today", "2026-11-23"],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stderr) == (1, "没有升级，一切照旧。\n")
    assert "  新的：2，" in done.stdout
    assert site.files() == before
