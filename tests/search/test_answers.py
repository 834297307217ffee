"""Tests answers.js: articles and dates that a query asks for, and the card that answers it."""

from datetime import datetime

import pytest

from plugins.search.document import Document


@pytest.mark.parametrize(
    "query, expected",
    [
        ("专利法第十五条", {"law": "专利法", "number": 15, "part": 0}),
        ("专利法 第15条", {"law": "专利法", "number": 15, "part": 0}),
        ("专利法15条", {"law": "专利法", "number": 15, "part": 0}),
        ("民法典第一千一百八十八条", {"law": "民法典", "number": 1188, "part": 0}),
        ("民法典第一千零三条", {"law": "民法典", "number": 1003, "part": 0}),
        ("刑法第二百八十七条之一", {"law": "刑法", "number": 287, "part": 1}),
        ("第十五条", None),
        ("专利法", None),
        ("条例", None),
        ("专利法第条", None),
        ("", None),
    ],
)
def test_a_query_may_name_an_article_of_a_law(node, query, expected):
    assert node("call.mjs", [["answers", "articleNamed", [query]]]) == [expected]


@pytest.mark.parametrize(
    "text, number",
    [
        ("15", 15),
        ("十", 10),
        ("十五", 15),
        ("二十", 20),
        ("一百", 100),
        ("一百零二", 102),
        ("一百二十三", 123),
        ("两百", 200),
        ("二〇", 20),
        ("一千一百八十八", 1188),
        ("九", 9),
    ],
)
def test_chinese_and_arabic_numbers_are_read(node, text, number):
    assert node("call.mjs", [["answers", "wholeNumber", [text]]]) == [number]


@pytest.mark.parametrize(
    "query, name",
    [
        ("科普奖什么时候截止", "科普奖"),
        ("青年科技奖申报时间", "青年科技奖"),
        ("金桥工程报名截止日期", "金桥工程"),
        ("科普奖", ""),
        ("", ""),
    ],
)
def test_a_question_for_a_date_contains_a_name(node, query, name):
    assert node("call.mjs", [["answers", "datedName", [query]]]) == [name]


NIGHT, CLOSING, END = "2026-11-23T00:00+08:00", "2026-11-23T17:00+08:00", "2026-11-23T24:00+08:00"
BEFORE, AFTER = "2026-11-23T08:59Z", "2026-11-23T04:00-05:00"  # 16:59 and 17:00 in Beijing


@pytest.mark.parametrize(
    "begins, ends, at, state",
    [
        (CLOSING, None, BEFORE, "coming"),
        (CLOSING, None, AFTER, ""),
        (CLOSING, END, AFTER, "now"),
        (NIGHT, CLOSING, BEFORE, "now"),
        (NIGHT, CLOSING, AFTER, "past"),
        (None, CLOSING, BEFORE, "now"),
        (None, CLOSING, AFTER, "past"),
        (NIGHT, END, AFTER, "now"),
        (NIGHT, END, "2026-11-23T16:00Z", "past"),
    ],
)
def test_a_date_is_coming_current_or_past(node, begins, ends, at, state):
    now = datetime.fromisoformat(at).timestamp() * 1000
    assert node("call.mjs", [["answers", "stateOf", [{"begins": begins, "ends": ends}, now]]]) == [state]


def page(ref, title, kind_label, answer, **more):
    filled = answer and {"lines": [], "dates": [], "articles": [], **answer}
    return Document(ref=ref, url=f"{ref}/", title=title, kind=ref, kind_label=kind_label, answer=filled, **more)


ARTICLE = {"number": 15, "label": "第十五条", "text": "给发明人奖励和报酬。", "anchor": "art-15"}
STAGE = {
    "label": "申报",
    "start": "2026-03-01",
    "end": "2026-04-30",
    "begins": "2026-03-01T00:00+08:00",
    "ends": "2026-04-30T24:00+08:00",
}
NEXT = {
    "label": "申报",
    "start": "2027-03-01",
    "end": "2027-04-30",
    "begins": "2027-03-01T00:00+08:00",
    "ends": "2027-04-30T24:00+08:00",
}
PAGES = [
    page("law", "中华人民共和国专利法", "法律法规", {"articles": [ARTICLE]}, aliases=("专利法",)),
    page("award", "科普奖", "奖项", {"lines": [{"label": "级别", "text": "区县级"}], "dates": [STAGE]}),
    page("past", "2026年度青年科技奖", "届次", {"dates": [STAGE]}, text="青年科技奖"),
    page("next", "2027年度青年科技奖", "届次", {"dates": [NEXT]}, text="青年科技奖"),
    page("term", "专利", "术语", {"lines": [{"label": "释义", "text": "受保护的发明创造。"}]}),
    page("mute", "年会", "活动", None),
]


@pytest.fixture(scope="module")
def answer(node, write_bundle):
    """Return a function that gives the card of the answer to a query, or None."""
    base = write_bundle(PAGES, [["科普奖", "科学普及奖"]])
    return lambda query: node("client.mjs", {"base": base, "searches": [[query, {}]]})["answers"][0]["answer"]


def test_an_article_is_shown_with_its_text(answer):
    card = answer("专利法第十五条")
    assert card["title"] == "中华人民共和国专利法"
    assert card["article"] == {"label": "第十五条", "text": "给发明人奖励和报酬。", "url": "law/#art-15"}
    assert answer("專利法第15條") == card


@pytest.mark.parametrize("query", ["专利法第九十九条", "刑法第十五条", "年会", "专利 年会", "", "茶叶"])
def test_a_query_without_an_answer_has_no_card(answer, query):
    assert answer(query) is None


@pytest.mark.parametrize("query", ["科普奖", "《科普奖》", "科普奖是什么", "科普奖什么时候截止"])
def test_a_name_shows_its_page(answer, query):
    card = answer(query)
    assert (card["ref"], card["url"], card["kindLabel"]) == ("award", "award/", "奖项")
    assert card["lines"] == [{"label": "级别", "text": "区县级"}]
    assert card["dates"] == [{**STAGE, "state": "past"}]
    assert card["article"] is None


def test_no_card_stands_above_a_page_that_comes_before_its_own(node, write_bundle):
    pages = [
        page("complaints", "投诉和意见", "页面", None, aliases=("投诉",)),
        page("voicing", "诉求表达", "服务", {"lines": [{"label": "时限", "text": "五日"}]}, aliases=("投诉",)),
    ]
    base = write_bundle(pages)
    found = node("client.mjs", {"base": base, "searches": [["投诉", {}]]})["answers"][0]
    assert [result["ref"] for result in found["results"]] == ["complaints", "voicing"]
    assert found["answer"] is None


def test_of_several_pages_with_dates_one_that_is_not_over_is_shown(answer):
    assert answer("青年科技奖什么时候截止")["ref"] == "next"


def test_a_name_is_not_answered_by_its_synonym(answer):
    assert answer("科学普及奖") is None


def test_the_law_of_an_article_is_the_first_result(node, write_bundle):
    others = [page(f"p{n}", f"第十五条怎么用{n}", "服务", None, text="专利法第六十五条") for n in range(3)]
    base = write_bundle([*PAGES, *others])
    results = node("client.mjs", {"base": base, "searches": [["专利法第十五条", {}]]})["answers"][0]["results"]
    assert results[0]["ref"] == "law"


def test_a_page_with_the_title_answers_before_one_with_the_alias(node, write_bundle):
    lines = {"lines": [{"label": "释义", "text": "甲。"}]}
    base = write_bundle([page("a", "职称评审受阻", "维权", lines, aliases=("职称",)), page("b", "职称", "术语", lines)])
    assert node("client.mjs", {"base": base, "searches": [["职称", {}]]})["answers"][0]["answer"]["ref"] == "b"
