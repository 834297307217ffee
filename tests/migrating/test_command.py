"""Tests that content of an older version is brought to the present model, all of it or none.

`older/` is the fixture site and a part of its gallery as they were at commit 2356a07e (2026-11-29); its round has the
note by which the rounds of the example of that commit told that one can object.
"""

import os
import shutil

import pytest

from plugins.migrating.command import MigrationRefused, migrate, plan
from plugins.records.checks.checking import check
from tests.content_folders import FIXTURE, TESTS, TODAY, fixture_below

OLDER = TESTS / "migrating/older"
ANSWER = "请写一句直接回答问题的话，不照抄标题，也不写“详见下文”"
TOLD = [
    "期限计算的网址从 /tools/deadlines/ 改成 /tools/periods/：",
    "  已改 content/pages/periods.md:8: 网址改成 /tools/periods/，旧网址自动转过来",
    "表格要写文件的校验码，以后换了文件看得出来：",
    "  已改 content/records/forms/application.yml:6: 写上 files/application.txt 的校验码 sha256",
    "指引要写主题，以前的指引都是知识产权的：",
    "  已改 content/records/guides/disclosure.yml:7: 写上主题 theme: 知识产权",
    "词表多了两张：指引的主题、找对部门的类别：",
    "  已改 content/vocabularies/guide-themes.yml:1: 新建这张词表，词可以照本会的改",
    "  已改 content/vocabularies/referral-topics.yml:1: 新建这张词表，词可以照本会的改",
    "公示阶段可以提异议的，写 objections: true，不写在说明里：",
    "  已改 content/records/rounds/youth-2026.yml:10: “公示”的说明改成 objections: true",
    "指引、维权、服务事项、期限、找对部门都要有一句话回答：",
    f"  请您改 content/records/guides/disclosure.yml:1:1: 缺“一句话回答”（short_answer）。{ANSWER}",
    f"  请您改 content/records/periods/renewal.yml:1:1: 缺“一句话回答”（short_answer）。{ANSWER}",
]
LINES = {  # {file: (the line that was there, or "" for a new one; the line that is there now)}
    "pages/periods.md": [
        ("address: /tools/deadlines/", "address: /tools/periods/"),
        ("", "old_urls: [/tools/deadlines/]"),
    ],
    "records/forms/application.yml": [
        ("", "sha256: 269112dc049d3e2d593e36f1b68bb859cee63f197fc7eb2f1e87fc5fd286a7bb"),
    ],
    "records/guides/disclosure.yml": [("", "theme: 知识产权")],
    "records/rounds/youth-2026.yml": [
        (
            "  - {name: 公示, start: 2027-02-01, end: 2027-02-12, workdays: 10, note: 接受异议} # 办法另行通知",
            "  - {name: 公示, start: 2027-02-01, end: 2027-02-12, workdays: 10, objections: true} # 办法另行通知",
        )
    ],
}


def tree(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def errors(folder):
    return [problem for problem in check(folder, TODAY)[1] if problem.severity == "error"]


@pytest.fixture
def content(tmp_path):
    return shutil.copytree(OLDER, tmp_path / "content")


def test_older_content_has_no_error_once_staff_have_written_what_they_are_told(content):
    assert len(errors(content)) == 5
    assert migrate(content) == TOLD
    left = [(problem.path, problem.message) for problem in errors(content)]
    files = [line.split()[1].split(":")[0] for line in TOLD if "请您改" in line]
    assert left == [(file, "缺少“一句话回答”（short_answer）") for file in files]
    for file in files:
        record = content.parent / file
        record.write_text(record.read_text(encoding="utf-8") + "short_answer: 先申请，后发表。\n", encoding="utf-8")
    assert errors(content) == []


def test_only_what_the_model_asks_for_changes(content):
    before = tree(content)
    migrate(content)
    after = tree(content)
    assert after.keys() - before.keys() == {"vocabularies/guide-themes.yml", "vocabularies/referral-topics.yml"}
    assert {path for path, raw in before.items() if after[path] != raw} == LINES.keys()
    for path, lines in LINES.items():
        text = after[path].decode("utf-8")
        for old, new in lines:
            assert f"\n{new}\n" in text
            text = text.replace(f"{new}\n", f"{old}\n" if old else "", 1)
        assert text.encode("utf-8") == before[path]


def test_the_second_run_changes_nothing(content):
    migrate(content)
    before = tree(content)
    assert migrate(content) == TOLD[-3:]
    assert tree(content) == before


def test_a_plan_tells_the_same_and_writes_nothing(content):
    before = tree(content)
    assert plan(content) == [line.replace("已改", "要改") for line in TOLD]
    assert tree(content) == before


def test_if_one_file_cannot_be_written_all_are_as_they_were(content, monkeypatch):
    before, replace = tree(content), os.replace

    def full(source, target):
        if target.name == "disclosure.yml":
            raise OSError(28, "No space left on device")
        replace(source, target)

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(MigrationRefused, match="^什么都没有改，有文件写不了：磁盘满了。请腾出空间$"):
        migrate(content)
    assert tree(content) == before


def test_content_of_today_needs_nothing():
    assert plan(FIXTURE) == []


def test_a_folder_that_is_not_there_is_told(tmp_path):
    with pytest.raises(MigrationRefused, match="没有“.*nowhere”这个内容文件夹"):
        migrate(tmp_path / "nowhere")


def test_a_folder_that_is_no_layer_is_told(tmp_path):
    with pytest.raises(MigrationRefused, match="里没有 site.yml 或 layer.yml，不是一层内容"):
        migrate(tmp_path)


def test_nothing_is_made_anew_while_a_layer_below_is_missing(tmp_path):
    town = fixture_below(tmp_path)
    shutil.rmtree(tmp_path / "ground")
    before = tree(town)
    with pytest.raises(MigrationRefused, match="“下面的层”里的“ground”不存在"):
        migrate(town)
    assert tree(town) == before


@pytest.mark.parametrize(("keeper", "changed"), [("别的单位", False), ("测试市科学技术协会", True)])
def test_a_layer_below_changes_if_the_same_association_keeps_it(tmp_path, keeper, changed):
    town = fixture_below(tmp_path, keeper)
    shutil.copytree(OLDER / "records/guides", tmp_path / "ground/records/guides")
    lines = migrate(town)
    assert ("  已改 ground/records/guides/disclosure.yml:7: 写上主题 theme: 知识产权" in lines) is changed


def test_a_file_that_cannot_be_read_stops_no_other(content):
    (content / "records/guides/broken.yml").write_text("title: [甲\n", encoding="utf-8")
    assert migrate(content) == [
        *TOLD,
        "改不了的：",
        "  content/records/guides/broken.yml:1:1: 没有改，因为字段读不懂，先照 check 的提示改好，再运行一次",
    ]
