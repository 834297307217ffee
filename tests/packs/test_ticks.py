"""Tests what the ticks of papers tell: where else a paper is ready, whether its form has changed, how much is left."""

from pathlib import Path

from tests.node import run_node

SCRIPT = Path(__file__).parent / "ticks.mjs"
OLD, NEW, OTHER_FILE = (
    {"version": "2025年版", "sha256": "a"},
    {"version": "2026年版", "sha256": "b"},
    {"version": "2026年版", "sha256": "c"},
)
TICKS = {
    "round:a": {"title": "甲", "papers": {"摘要": NEW, "证明": {}}},
    "round:b": {"title": "乙", "papers": {"摘要": NEW}},
}


def results_of(*questions):
    """Run the functions of ticks.js in Node for `questions`, [name, arguments ...], and return their results."""
    return run_node(SCRIPT, questions)


def test_the_other_applications_with_a_ready_paper_are_named():
    assert results_of(
        ["readyElsewhere", TICKS, "round:a", "摘要"],
        ["readyElsewhere", TICKS, "round:b", "证明"],
        ["readyElsewhere", TICKS, "round:a", "证明"],
        ["readyElsewhere", {}, "round:a", "摘要"],
    ) == [["乙"], ["甲"], [], []]


def test_a_changed_form_leads_to_a_message():
    assert results_of(["changedSince", OLD, NEW], ["changedSince", NEW, OTHER_FILE], ["changedSince", NEW, NEW]) == [
        "您打勾时用的是2025年版，现在是2026年版，请换用新表。",
        "您打勾以后，这份表格的文件换过，请重新下载核对。",
        "",
    ]


def test_a_paper_without_a_form_or_a_tick_has_not_changed():
    assert results_of(["changedSince", {}, NEW], ["changedSince", NEW, {}], ["changedSince", None, NEW]) == ["", "", ""]


def test_the_progress_is_told_in_words():
    assert results_of(["progressInWords", 0, 4], ["progressInWords", 1, 4], ["progressInWords", 4, 4]) == [
        "4 种材料，还没有打勾。",
        "已备好 1 种，还差 3 种。",
        "4 种材料都备好了。",
    ]
