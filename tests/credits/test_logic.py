"""Tests the modules behind the page of learning hours: entries, sums, files, merging, changes of events."""

import csv
import io
import json
from pathlib import Path

import pytest

from tests.node import run_node

CONTRACT = json.loads((Path(__file__).parents[1] / "contract/credits.json").read_text(encoding="utf-8"))
TEA = CONTRACT["entries"][0]["entry"]
OWN = CONTRACT["entries"][1]["entry"]
EVENT = CONTRACT["entries"][0]["plain"]


def results_of(*asked):
    """Run the functions `asked`, (name, arguments), in Node and return their results."""
    return run_node(Path(__file__).parent / "logic.mjs", asked)


def result_of(name, *given):
    """Return the result of one function for the arguments `given`."""
    return results_of((name, given))[0]


def name_of(case):
    return case["why"]


@pytest.fixture(scope="module")
def checked():
    """Return the answers of `entryOf` to all entries of the contract, asked in one run of Node."""
    return results_of(*(("entryOf", [case["plain"]]) for case in CONTRACT["entries"]))


@pytest.mark.parametrize("place", range(len(CONTRACT["entries"])), ids=[case["why"] for case in CONTRACT["entries"]])
def test_an_entry_is_accepted_or_its_faulty_field_is_named(checked, place):
    case, answer = CONTRACT["entries"][place], checked[place]
    if "entry" in case:
        assert answer == {"entry": case["entry"]}
    else:
        assert answer["field"] == case["field"] and answer["fault"]


@pytest.mark.parametrize("case", CONTRACT["sums"], ids=name_of)
def test_sums(case):
    entries = [{"date": date, "type": sort, "hours": hours} for date, sort, hours in case["entries"]]
    assert result_of("sums", entries, case["order"]) == case["years"]


def test_a_saved_file_loads_as_the_same_entries():
    text = result_of("written", [TEA, OWN])
    assert result_of("read", text) == {"entries": [TEA, OWN]}


GOOD = {"format": "science-workers-home credits", "version": 1, "entries": [TEA]}


@pytest.mark.parametrize(
    "text, words",
    [
        ("", "这不是本页存的学时记录"),
        ("日期,名称", "这不是本页存的学时记录"),
        ("[]", "这不是本页存的学时记录"),
        ("null", "这不是本页存的学时记录"),
        (json.dumps(GOOD | {"format": "other"}), "这不是本页存的学时记录"),
        (json.dumps(GOOD | {"entries": {}}), "这不是本页存的学时记录"),
        (json.dumps(GOOD | {"version": "1"}), "这不是本页存的学时记录"),
        (json.dumps(GOOD | {"version": 2}), "更新的网页存的"),
        (json.dumps(GOOD | {"entries": [TEA, TEA | {"hours": 0}]}), "文件里第 2 条有误：学时写大于 0"),
        (json.dumps(GOOD | {"entries": [None]}), "文件里第 1 条有误：不是一条记录。"),
    ],
)
def test_a_bad_file_is_refused_as_a_whole(text, words):
    answer = result_of("read", text)
    assert words in answer["fault"] and "entries" not in answer


def test_merging_neither_loses_nor_doubles_entries():
    elsewhere = TEA | {"hours": 8, "proof": "示例 7"}
    answer = result_of("merged", [TEA, OWN], [elsewhere, OWN, OWN | {"title": "另一期"}])
    assert answer["added"] == 1 and answer["same"] == 2
    assert answer["entries"] == [TEA | {"proof": "示例 7"}, OWN, OWN | {"title": "另一期"}]
    assert result_of("merged", answer["entries"], answer["entries"])["added"] == 0


def test_entries_are_ordered_from_the_newest():
    assert result_of("inOrder", [OWN, TEA]) == result_of("inOrder", [TEA, OWN]) == [TEA, OWN]


@pytest.mark.parametrize(
    "entry, event, words, differs",
    [
        (OWN, None, "", False),
        (TEA, EVENT, "", False),
        (TEA, None, "本站已经没有这项活动的页面，这一条照登记时的样子留着。", False),
        (TEA, EVENT | {"cancelled": "yes", "hours": 3}, "活动页现在写着已取消。", False),
        (TEA, EVENT | {"hours": 4}, "登记以后活动页改过：学时是 4。", True),
        (TEA, EVENT | {"hours": 4, "date": "2026-10-16"}, "登记以后活动页改过：日期是2026年10月16日，学时是 4。", True),
    ],
)
def test_changes_of_an_event_are_described(entry, event, words, differs):
    assert result_of("changes", entry, event) == {"words": words, "differs": differs}


def test_a_renewed_entry_keeps_its_proof():
    assert result_of("renewed", TEA | {"proof": "示例 7"}, EVENT | {"hours": 4}) == TEA | {
        "proof": "示例 7",
        "hours": 4,
    }


@pytest.mark.parametrize(
    "event, day, state",
    [
        (EVENT, "2026-10-14", "ahead"),
        (EVENT, "2026-10-15", "yes"),
        (EVENT | {"cancelled": "yes"}, "2026-10-15", "cancelled"),
    ],
)
def test_an_event_counts_from_its_day_on(event, day, state):
    assert result_of("standing", event, day) == state


def test_the_table_is_read_by_excel_and_runs_no_formula():
    text = result_of("table", [TEA, OWN | {"title": '=HYPERLINK("x"),甲', "proof": "-1\n2"}])
    assert text.startswith("\ufeff") and text.endswith("\r\n")
    rows = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")))
    assert rows[0] == ["日期", "名称", "类型", "学时", "主办单位", "证明编号", "网页"]
    assert rows[1] == [
        "2026-10-15",
        "茶叶加工技术交流会（示例）",
        "学术交流",
        "6",
        "示例茶叶学会",
        "",
        "https://host.example/events/tea-exchange-2026-10/",
    ]
    assert rows[2][1:6] == ['\'=HYPERLINK("x"),甲', "其他", "12.5", "", "'-1\n2"] and rows[2][6] == ""
