"""Tests the commands as people run them."""

import os
import socket
import subprocess
import sys

import pytest
from invoke import Exit

import tasks
from plugins.uncited.command import WAY_OUT
from tasks import clock_of
from tests.content_folders import FIXTURE, ROOT, fixture_and
from tests.needs import QUICK, SLOW
from tests.uncited.content import RIGHT, rights_problem

BROKEN = {"records/awards/bad.yml": "title: x\n", "notices/bad.md": "no fence\n"}


def invoke(*words):
    return subprocess.run([sys.executable, "-m", "invoke", *map(str, words)], cwd=ROOT, capture_output=True, text=True)


def test_check_lists_every_problem_and_exits_with_one(tmp_path):
    result = invoke("check", "--content", fixture_and(tmp_path, BROKEN), "--today", "2026-11-23")
    lines = result.stderr.splitlines()
    assert result.returncode == 1
    assert "content/notices/bad.md:1:1: 第一行应为“---”，下面写各字段，再以“---”结束，然后写正文" in lines
    assert "content/records/awards/bad.yml:1:1: 缺少“级别”（level）" in lines
    assert lines[-1] == f"共 {len(lines) - 1} 处要改。"


def test_check_of_sound_content_says_so():
    result = invoke("check", "--content", FIXTURE, "--today", "2026-11-23")
    assert (result.returncode, result.stdout) == (0, "没有问题。\n")


def test_reminders_are_listed_and_stop_nothing():
    result = invoke("check", "--content", FIXTURE, "--today", "2027-05-02")
    assert result.returncode == 0
    assert "提醒 content/records/contacts/hotline.yml:3:11: 该核对了" in result.stdout


@pytest.mark.usefixtures("build")
def test_build_writes_where_it_is_told(tmp_path):
    result = invoke(
        "build",
        "--content",
        FIXTURE,
        "--output",
        tmp_path / "site",
        "--publish",
        "--url",
        "https://host.example/x",
        "--today",
        "2026-11-23",
    )
    assert result.returncode == 0, result.stderr
    assert "https://host.example/x/" in (tmp_path / "site/index.html").read_text(encoding="utf-8")
    assert result.stdout == f"已生成：{tmp_path / 'site'}\n没有发布的内容：示例 1 条。\n"


@pytest.mark.usefixtures("build")
def test_a_preview_leaves_nothing_out_and_says_nothing_of_it(tmp_path):
    result = invoke("build", "--content", FIXTURE, "--output", tmp_path / "site", "--today", "2026-11-23")
    assert result.stdout == f"已生成：{tmp_path / 'site'}\n"


def test_build_of_broken_content_exits_with_one(tmp_path):
    result = invoke("build", "--content", fixture_and(tmp_path, BROKEN), "--output", tmp_path / "site")
    assert result.returncode == 1
    assert not (tmp_path / "site").exists()


def test_a_wrong_day_is_refused_in_words():
    result = invoke("check", "--today", "5月30日")
    assert (result.returncode, result.stderr) == (1, "--today 应为 年-月-日，如 2026-05-30，现为“5月30日”\n")


@pytest.mark.usefixtures("build")
def test_a_taken_port_is_refused_in_words(tmp_path):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        result = invoke("serve", "--content", FIXTURE, "--today", "2026-11-23", "--port", port)
    assert result.returncode == 1
    assert f"端口 {port} 用不了" in result.stderr and "--port 8001" in result.stderr


def test_uncited_lists_sentences_without_an_article_and_exits_with_one(tmp_path):
    file = "records/rights/reward.yml"
    result = invoke(
        "uncited", "--content", fixture_and(tmp_path, {file: rights_problem(RIGHT.replace("协商}", "10日内协商}"))})
    )
    assert result.returncode == 1
    assert result.stderr.splitlines() == [
        f"content/{file}:13:13: “10日”旁边没有依据：10日内协商",
        f"共 1 句旁边没有依据。{WAY_OUT}。",
    ]


def test_uncited_says_so_when_each_has_one():
    result = invoke("uncited", "--content", FIXTURE)
    assert (result.returncode, result.stdout) == (0, "每一句都有依据或者理由。\n")


def test_new_writes_a_record_to_fill_in(tmp_path):
    result = invoke("new", "award", "my-award", "--content", tmp_path)
    assert result.stdout == f"已新建：{tmp_path / 'records/awards/my-award.yml'}\n"
    assert invoke("new", "award", "my-award", "--content", tmp_path).returncode == 1


def test_migrate_says_so_when_nothing_is_to_be_done():
    result = invoke("migrate", "--content", FIXTURE)
    assert (result.returncode, result.stdout) == (0, "内容已经是现在的写法，没有要改的。\n")


def test_a_folder_that_is_no_site_is_refused_in_words(tmp_path):
    result = invoke("test", "--site", tmp_path)
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr == (
        f"“{tmp_path}”里没有生成好的网站（缺 index.html 或 sitemap.xml）。"
        f"请先运行 python3 tasks.py build --publish --output {tmp_path}，再核对。\n"
    )


def test_the_clock_of_the_tests_is_that_of_every_python_process():
    day = subprocess.run(
        [sys.executable, "-c", "import datetime; print(datetime.date.today())"],
        env=os.environ | clock_of("2031-05-04"),
        capture_output=True,
        text=True,
    ).stdout
    assert day == "2031-05-04\n"
    assert clock_of(None) == {}


@pytest.mark.parametrize(
    "options, marks, finds_a_browser, lints",
    [({"quick": True}, QUICK, False, True), ({"slow": True}, SLOW, True, False), ({}, "", True, True)],
)
def test_half_of_the_tests_can_be_run_and_the_quick_half_asks_for_no_browser(
    monkeypatch, options, marks, finds_a_browser, lints
):
    asked, run, looked_over = [], [], []
    monkeypatch.setattr(tasks, "look_over_code", lambda: looked_over.append("code"))
    monkeypatch.setattr(tasks, "ensure_chromium", lambda: asked.append("browser") or "/bin/chromium")
    monkeypatch.setattr(subprocess, "call", lambda command, **_: run.append(command))
    tasks.test.body(None, **options)
    [command] = run
    assert command[command.index("-m", 2) + 1 :] == [marks, "tests"]
    assert bool(asked) is finds_a_browser
    assert bool(looked_over) is lints


def test_both_halves_at_once_are_refused_in_words():
    with pytest.raises(Exit, match="--quick 和 --slow 各是一半，只写一个；都不写就跑全部"):
        tasks.test.body(None, quick=True, slow=True)


def test_a_record_is_copied_and_renamed_by_its_commands(tmp_path):
    content = fixture_and(tmp_path, {})
    result = invoke("new", "award", "star", "--from", "award:elder-award", "--content", content)
    assert result.stdout == f"已新建：{content / 'records/awards/star.yml'}\n"
    result = invoke("rename", "award:star", "award:sun", "--content", content)
    assert result.stdout == "已改名：content/records/awards/star.yml → content/records/awards/sun.yml\n"
    result = invoke("rename", "award:star", "award:sun", "--content", content)
    assert result.returncode == 1 and result.stderr.startswith("没有“award:star”这条记录。")


def test_a_site_that_cannot_be_started_is_refused_in_words(tmp_path):
    result = invoke("start", tmp_path / "content/江城", "--name", "江城区科学技术协会", "--place", "江西")
    words = "文件夹名“江城”应为小写字母、数字和连字符，如 jiangcheng。请用地名的拼音\n"
    assert (result.returncode, result.stderr) == (1, words)
