"""ranking.js: which of several matches comes first."""

import pytest


def document(ref, title="甲", text="", aliases=()):
    return {"ref": ref, "title": title, "summary": "", "text": text, "aliases": list(aliases)}


def matches(*scores, coverage=1):
    return [{"place": place, "score": score, "coverage": coverage} for place, score in scores]


@pytest.fixture
def ask(node):
    return lambda name, *given: node("call.mjs", [["ranking", name, given]])[0]


@pytest.mark.parametrize("reading, page, factor", [
    ("专利法", document("a", "《专利法》"), 5),
    ("专利 法", document("a", "专利法"), 5),
    ("国家杰青", document("a", aliases=["杰青", "国家杰青"]), 5),
    ("专利法", document("a", "中华人民共和国专利法"), 2),
    ("专利 申请", document("a", "申请发明专利"), 2),
    ("专利法", document("a", "法", text="见专利法第六条"), 1.5),
    ("专利 申请", document("a", "申请", text="只有专利"), 1),
    ("法", document("a", "专利法"), 1),
    ("！", document("a", "！"), 1),
])
def test_lift(ask, reading, page, factor):
    assert ask("lift", reading, page) == factor


def test_a_name_far_down_is_lifted_too(ask):
    documents = [document(f"d{n:02}", "别的") for n in range(40)] + [document("z", "专利法")]
    candidates = [{"place": place, "score": 10 - place / 10, "reading": "专利法"} for place in range(41)]
    assert ask("rank", candidates, documents, "专利法")[0]["ref"] == "z"


def test_the_page_named_as_typed_comes_before_one_named_by_a_synonym(ask):
    """青年科技奖 must lead to the award of that name, not to 青岛市青年科技奖, its rarer synonym."""
    documents = [document("city", "青岛市青年科技奖"), document("own", "青年科技奖")]
    candidates = [{"place": 0, "score": 12, "reading": "青岛市青年科技奖"},
                  {"place": 1, "score": 5, "reading": "中国青年科技奖"}]
    assert [each["ref"] for each in ask("rank", candidates, documents, "青年科技奖")] == ["own", "city"]


def test_best_score_of_all_readings(ask):
    joined = ask("join", [{"reading": "甲", "matches": matches((0, 1), (1, 3))},
                          {"reading": "乙", "matches": matches((0, 5), (1, 3), (2, 1))}])
    assert [(each["place"], each["reading"]) for each in joined] == [(0, "乙"), (1, "甲"), (2, "乙")]


def test_what_was_typed_comes_before_what_was_read_into_it(ask):
    joined = ask("join", [{"reading": "甲", "matches": matches((1, 3))}, {"reading": "乙", "matches": matches((0, 3))}])
    assert [each["place"] for each in joined] == [1, 0]


@pytest.mark.parametrize("coverage, kept", [(0.34, True), (0.32, False)])
def test_far_less_than_the_best_match_is_left_out(ask, coverage, kept):
    readings = [{"reading": "甲", "matches": matches((0, 9))},
                {"reading": "乙", "matches": matches((1, 9), coverage=coverage)}]
    assert (len(ask("join", readings)) == 2) is kept


@pytest.mark.parametrize("coverage, kept", [(0.11, True), (0.09, False)])
def test_hardly_anything_of_the_query_is_nothing(ask, coverage, kept):
    readings = [{"reading": "甲", "matches": matches((0, 9), coverage=coverage)}]
    assert (len(ask("join", readings)) == 1) is kept
