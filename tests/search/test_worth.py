"""Tests that pages with answers come before the laws they rest on, and that the client marks uncertain results."""

from dataclasses import replace

import pytest

from plugins.search.document import Document

LAW = Document(
    ref="law:overtime",
    url="laws/overtime/",
    title="劳动法",
    kind="law",
    kind_label="法律",
    text="加班工资按百分之一百五十支付",
    worth=55,
)
GUIDE = Document(
    ref="right:overtime",
    url="rights/overtime/",
    title="不给加班费",
    kind="right",
    kind_label="维权事项",
    text="加班工资少发了找劳动监察",
    short_answer="平时一倍半",
    topics=({"label": "劳动", "url": "rights/topic/labour/"},),
    whom=({"label": "劳动人事", "url": "contacts/topics/labour/"},),
)
OTHER = replace(GUIDE, ref="right:pay", url="rights/pay/", title="拖欠报酬", text="工资不发，先催", short_answer="")


@pytest.fixture(scope="module")
def search(node, write_bundle):
    """Return a function that gives the client's answer to one query with `options`."""
    base = write_bundle([LAW, GUIDE, OTHER])
    return lambda query, **options: node("client.mjs", {"base": base, "searches": [[query, options]]})["answers"][0]


def test_of_equal_matches_the_page_of_lower_worth_comes_later(search, node, write_bundle):
    assert [result["ref"] for result in search("加班工资")["results"]][:2] == ["right:overtime", "law:overtime"]
    twins = write_bundle([replace(LAW, text=GUIDE.text, title="甲"), replace(GUIDE, title="乙", url="z/")])
    found = node("client.mjs", {"base": twins, "searches": [["加班工资", {}]]})["answers"][0]["results"]
    assert [round(result["score"] / found[0]["score"], 2) for result in found] == [1, 0.55]


def test_a_typed_title_comes_first_whatever_its_worth(search):
    assert search("劳动法")["results"][0]["ref"] == "law:overtime"


def test_poor_matches_lead_to_nearby_topics_and_contacts(search):
    found = search("加班车修理便宜吗")
    assert found["total"] > 0 and found["answer"] is None
    assert found["unknown"] == {"topics": list(GUIDE.topics), "whom": list(GUIDE.whom), "words": ["加班"]}


def test_a_good_match_is_not_marked_as_uncertain(search):
    assert search("加班工资少发")["unknown"] is None


def test_results_by_date_are_told_apart_too(search):
    assert search("加班车修理便宜吗", sort="date")["unknown"]["words"] == ["加班"]


def test_a_short_answer_stands_in_place_of_the_summary(node, write_bundle):
    told = replace(GUIDE, summary="平时、休息日、节日各按几倍付。", aliases=("超时工作",), text="加班工资平时另付")
    base = write_bundle([told, replace(told, ref="right:plain", url="z/", short_answer="")])
    queries = ["节日", "超时工作", "加班", "平时", "加班工资"]
    answers = node("client.mjs", {"base": base, "searches": [[query, {}] for query in queries]})["answers"]
    found = [
        {each["ref"]: "".join(part["text"] for part in each["excerpt"]) for each in answer["results"]}
        for answer in answers
    ]
    assert [each["right:plain"] for each in found] == [*[told.summary] * 2, told.text, told.summary, told.text]
    # Only 工资 stands neither in the title nor in the answer.
    assert [each["right:overtime"] for each in found] == ["", "", "", "", told.text]


def test_a_page_is_found_by_the_usual_wording_of_its_question(node, write_bundle):
    base = write_bundle([LAW, replace(GUIDE, asked=("老板让白干活", "礼拜六上班没有钱"))])
    found = node("client.mjs", {"base": base, "searches": [["礼拜六白干", {}]]})["answers"][0]["results"]
    assert [result["ref"] for result in found] == ["right:overtime"]
    assert "礼拜六" not in "".join(segment["text"] for segment in found[0]["excerpt"])
