"""Tests that a page whose time is over is no longer found: no result, count, card or suggestion names it.

The change happens at the exact minute.
"""

import pytest

from plugins.search.document import Document

UNTIL = "2026-12-01T24:00+08:00"
BEFORE, AFTER = "2026-12-01T15:59Z", "2026-12-01T16:00Z"
ANSWER = {"lines": [{"label": "单位", "text": "示例基地"}], "dates": [], "articles": []}
PEOPLE = {"kind": "expert", "kind_label": "专家"}
PAGES = [
    Document(
        ref="expert:one", url="experts/one/", title="示例专家甲", text="茶园管理", until=UNTIL, answer=ANSWER, **PEOPLE
    ),
    Document(
        ref="expert:two",
        url="experts/two/",
        title="示例专家乙",
        text="茶园管理",
        until="2027-12-01T24:00+08:00",
        **PEOPLE,
    ),
    Document(
        ref="programme:tea",
        url="programmes/tea/",
        title="茶园服务",
        kind="programme",
        kind_label="办事指南",
        text="茶园管理",
    ),
]


@pytest.fixture(scope="module")
def base(write_bundle):
    return write_bundle(PAGES)


@pytest.mark.parametrize(
    "today, refs",
    [
        (BEFORE, {"expert:one", "expert:two", "programme:tea"}),
        (AFTER, {"expert:two", "programme:tea"}),
        ("2027-12-02", {"programme:tea"}),
    ],
)
def test_results_and_counts_leave_it_out(node, base, today, refs):
    found = node("client.mjs", {"base": base, "searches": [["茶园管理", {}]], "today": today})["answers"][0]
    assert {result["ref"] for result in found["results"]} == refs
    assert found["total"] == len(refs)
    assert sum(found["counts"]["kind"].values()) == len(refs)


@pytest.mark.parametrize("today, ref", [(BEFORE, "expert:one"), (AFTER, None)])
def test_the_card_disappears(node, base, today, ref):
    card = node("client.mjs", {"base": base, "searches": [["示例专家甲", {}]], "today": today})["answers"][0]["answer"]
    assert (card and card["ref"]) == ref


@pytest.mark.parametrize("today, names", [(BEFORE, ["示例专家乙", "示例专家甲"]), (AFTER, ["示例专家乙"])])
def test_suggestions_leave_it_out(node, base, today, names):
    found = node("names.mjs", {"base": base, "method": "suggest", "given": ["示例"], "today": today})
    assert sorted(found) == names
