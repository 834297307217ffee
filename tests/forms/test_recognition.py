"""Tests how the version of a visitor's form is recognised.

An untouched file is recognised by its fingerprint, a filled one by its words.
"""

from pathlib import Path

import pytest

from tests.node import run_node

SCRIPT = Path(__file__).parent / "recognition.mjs"
TODAY = "2026-11-23"
NOW = {
    "title": "推荐表",
    "version": "2026年版",
    "from": "2026-01-01",
    "to": None,
    "sha256": "a" * 64,
    "current": True,
    "original": "f" * 64,
}
OLD = {
    "title": "推荐表",
    "version": "2024年版",
    "from": "2024-01-01",
    "to": "2025-12-31",
    "sha256": "b" * 64,
    "current": False,
}
OTHER = {
    "title": "摘要",
    "version": "2026年版（修订）",
    "from": "2026-06-01",
    "to": None,
    "sha256": "c" * 64,
    "current": True,
}
PLAIN = {
    "title": "摘要",
    "version": "2026年版",
    "from": "2026-01-01",
    "to": "2026-05-31",
    "sha256": "d" * 64,
    "current": False,
}
VERSIONS = [NOW, OLD, OTHER, PLAIN]
UNKNOWN = "认不出来：不是本页的表格，或者另存过，里面没有写版本。"
SAVED = "文件填过或者另存过，按里面写的版本认。"


@pytest.mark.parametrize(
    "file, words",
    [
        ({"sha256": "a" * 64, "text": ""}, "就是现行版：推荐表，2026年版。"),
        ({"sha256": "f" * 64, "text": ""}, "就是现行版：推荐表，2026年版。"),
        ({"sha256": "b" * 64, "text": ""}, "您手上的是2024年版，2025年12月31日停用，请改用2026年版。"),
        (
            {"sha256": "e" * 64, "text": "推 荐\n表　示例协会 2024 年版"},
            f"您手上的是2024年版，2025年12月31日停用，请改用2026年版。{SAVED}",
        ),
        ({"sha256": None, "text": "推荐表 2026年版"}, f"就是现行版：推荐表，2026年版。{SAVED}"),
        ({"sha256": "e" * 64, "text": "摘要 2026年版（修订）"}, f"就是现行版：摘要，2026年版（修订）。{SAVED}"),
        (
            {"sha256": "e" * 64, "text": "摘要 2026年版"},
            f"您手上的是2026年版，2026年5月31日停用，请改用2026年版（修订）。{SAVED}",
        ),
        ({"sha256": "e" * 64, "text": "别的表 2026年版"}, UNKNOWN),
        ({"sha256": "e" * 64, "text": "推荐表"}, UNKNOWN),
        ({"sha256": "e" * 64, "text": ""}, UNKNOWN),
        ({"sha256": None, "text": ""}, UNKNOWN),
    ],
    ids=[
        "current",
        "current, as it is in the content",
        "earlier",
        "earlier, filled in",
        "no fingerprint",
        "the longer name",
        "the shorter name",
        "another form",
        "no version",
        "nothing",
        "neither",
    ],
)
def test_the_visitor_reads_which_version_it_is(file, words):
    assert run_node(SCRIPT, [[file, VERSIONS, TODAY]]) == [words]


def test_a_version_that_has_ended_or_not_begun_says_so():
    file = {"sha256": "a" * 64, "text": ""}
    assert run_node(
        SCRIPT,
        [
            [file, [NOW | {"to": "2026-11-22"}], TODAY],
            [file, [NOW | {"to": TODAY}], TODAY],
            [file, [NOW | {"from": "2026-12-01"}], TODAY],
        ],
    ) == [
        "您手上的是2026年版，已于2026年11月22日停用，请向办理部门要新版。",
        "就是现行版：推荐表，2026年版。",
        "您手上的是2026年版，2026年12月1日才启用。",
    ]
