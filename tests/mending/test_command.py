"""Tests the command that mends a layer: what it says, what it leaves, and that no file is ever half written."""

import os
import subprocess
import sys

import pytest

from plugins.mending import command
from plugins.records.model.layer_files import files_of
from plugins.records.writing import atomic
from tests.content_folders import FIXTURE, ROOT, fixture_and, fixture_below

AWARD = "records/awards/star-award.yml"
NOTICE = "notices/new.md"
RIGHT = """---
title: 新通知
summary: 一句话的摘要，说清楚读者能得到什么，够四十个字才算合适，所以这里再多写几个字，凑够为止。
reviewed: 2026-11-01
example: true
column: 通知公告
date: 2026-11-01
---
正文。
"""
WRONG = RIGHT.replace("title: ", "标题：").replace("date: 2026-11-01", "date: 2026年11月1日").replace("\n", "\r\n")


def check(*words):
    command = [sys.executable, "-m", "invoke", "check", "--today", "2026-11-23", *map(str, words)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True)


def test_it_says_what_it_mends_and_what_is_left(tmp_path):
    content = fixture_and(tmp_path, {})
    (content / NOTICE).write_bytes(WRONG.replace("通知公告", "通告").encode())
    before = {file: file.read_bytes() for file in content.rglob("*") if file.is_file() and file.name != "new.md"}
    result = check("--content", content, "--fix")
    assert result.stdout.splitlines() == [
        "已改 content/notices/new.md:1: 换行符是 Windows 或者旧式苹果电脑的",
        "已改 content/notices/new.md:2: 字段名“标题”写成“title”",
        "已改 content/notices/new.md:2: 字段名后面用了中文冒号“：”",
        "已改 content/notices/new.md:7: “日期”的“2026年11月1日”写成“2026-11-01”",
    ]
    assert result.stderr.splitlines()[0].startswith("content/notices/new.md:6:9: “栏目”应为 ")
    assert (content / NOTICE).read_bytes().decode() == RIGHT.replace("通知公告", "通告")
    assert {file: file.read_bytes() for file in before} == before


def test_a_check_reminds_of_the_files_and_changes_none(tmp_path):
    content = fixture_and(tmp_path, {NOTICE: RIGHT.replace("column: ", "column:  ")})
    assert check("--content", content).stdout.splitlines() == [
        "提醒 content/notices/new.md:6:1: 有 1 个文件（new.md）的写法电脑能改成统一的样子，意思不变。"
        "请运行 python3 tasks.py check --fix",
        "没有问题，有 1 条提醒。",
    ]


def test_a_layer_of_others_is_left_alone(tmp_path):
    town = fixture_below(tmp_path)
    assert {path.split("/")[0] for _, path, _ in files_of(town)} == {"town"}
    town = fixture_below(tmp_path / "ours", keeper="测试市科学技术协会")
    assert {path.split("/")[0] for _, path, _ in files_of(town)} == {"town", "ground"}


def test_every_file_that_is_read_has_the_model_of_its_fields():
    models = {path.removeprefix("content/"): model.__name__ for _, path, model in files_of(FIXTURE)}
    assert models["site.yml"] == "Site" and models["vocabularies/topics.yml"] == "TopicFile"
    assert models["pages/index.md"] == "Page"


def test_a_file_that_cannot_be_written_stays_whole(tmp_path, monkeypatch):
    content = fixture_and(tmp_path, {NOTICE: RIGHT.replace("column: ", "column:  ")})
    before = (content / NOTICE).read_bytes()

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    assert [line.split("：")[0] for line in command.fix(content)] == ["没有改 content/notices/new.md"]
    assert (content / NOTICE).read_bytes() == before
    assert not list((content / "notices").glob(".*"))


def test_a_written_file_keeps_its_mode(tmp_path):
    file = tmp_path / "a.yml"
    file.write_text("a")
    file.chmod(0o640)
    atomic.write(file, b"b")
    assert (file.read_bytes(), file.stat().st_mode & 0o777) == (b"b", 0o640)
    with pytest.raises(OSError):
        atomic.write(tmp_path / "none" / "a.yml", b"b")
