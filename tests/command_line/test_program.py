"""Tests that a wrong command is answered in Chinese with advice."""

import errno
import importlib
import re

import pytest
from invoke import Collection

import tasks
from plugins.command_line.program import Commands
from plugins.environment.refusals import refusal


def run(capsys, *words):
    """Return the exit code and the output of the program for the arguments `words`."""
    try:
        fresh = importlib.reload(tasks)  # Invoke reads the help of a task only once, so each run needs a fresh module.
        Commands(namespace=Collection.from_module(fresh), binary="python3 tasks.py").run(["tasks.py", *words])
        code = 0
    except SystemExit as end:
        code = end.code
    shown = capsys.readouterr()
    return code, shown.out + shown.err


@pytest.mark.parametrize(
    "words, said",
    [
        (["chekc"], "没有命令 chekc。是否要写 check？"),
        (["publish-it"], "没有命令 publish-it。可写：bench、build、check"),
        (["check", "--contnet", "x"], "check 没有选项 --contnet。是否要写 --content？"),
        (["check", "--zzz"], "check 没有选项 --zzz。可写：--content、--fix、--today"),
        (["--zzz"], "没有选项 --zzz。选项写在命令后面"),
        (["check", "extra"], "check 后面多了“extra”"),
        (["new"], "new 后面还要写 kind（类别，如 award）、slug（文件名，如 youth-award）"),
        (["new", "award"], "new 后面还要写 slug（文件名，如 youth-award）"),
        (["build", "--output"], "--output 后面还要写内容：输出文件夹"),
        (["serve", "--port", "abc"], "--port 应为数字，现为“abc”"),
        (["serve", "--port=abc"], "--port 应为数字，现为“abc”"),
        (["serve", "--port", "99999"], "--port 应为 1 到 65535 之间的数字"),
        (["check", "--today", "5月30日"], "--today 应为 年-月-日"),
        (["check", "--content", "no-such-folder"], "没有这个内容文件夹"),
        (["new", "award", "x", "--content", "no-such-folder"], "没有 no-such-folder 这个内容文件夹"),
        (["--help", "nothing"], "没有命令 nothing"),
    ],
)
def test_a_wrong_command_is_answered(capsys, words, said):
    code, shown = run(capsys, *words)
    assert code == 1
    assert said in shown
    assert not re.search(r"[A-Z]?[a-z]+ [a-z]+ [a-z]+", shown), "English"


@pytest.mark.parametrize("words", [["new", "--help"], ["--help", "new"], ["new", "award", "--help"]])
def test_help_of_a_command_names_what_may_be_written(capsys, words):
    code, shown = run(capsys, *words)
    assert code == 0
    assert shown.startswith("用法：python3 tasks.py new kind slug [选项]")
    assert "--content       内容在哪一层" in shown


@pytest.mark.parametrize("words", [[], ["--list"], ["--help"]])
def test_all_commands_are_listed(capsys, words):
    code, shown = run(capsys, *words)
    assert code == 0
    assert "  check           列出内容里的全部问题；有问题时以 1 退出。" in shown


def test_the_message_about_an_output_that_cannot_be_written_gives_the_reason(capsys, tmp_path):
    (tmp_path / "file").write_text("x")
    content = ["--content", "tests/site/content", "--today", "2026-11-23"]
    code, shown = run(capsys, "build", *content, "--output", str(tmp_path / "file/site"))
    assert (code, "读写不了：已经有这个名字的文件" in shown, "Errno" in shown) == (1, True, False)
    code, shown = run(capsys, "patterns", "--folder", str(tmp_path / "file/patterns"))
    assert (code, "用不了（上级不是文件夹）" in shown) == (1, True)


def test_common_errors_of_the_system_are_translated():
    assert refusal(OSError(errno.EADDRINUSE, "Address already in use")) == "别的程序正在用"
    assert refusal(OSError(errno.EDOM, "Numerical argument")) == "系统说：Numerical argument"
