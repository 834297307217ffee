"""Tests doubt.js and held_words.js: what matches only single characters or a small part of a query is no answer."""

import pytest

from plugins.search.document import Document

ECO = Document(
    ref="programme:eco",
    url="programmes/eco/",
    title="生态科普品牌",
    kind="programme",
    kind_label="服务事项",
    text="在示范基地里看得见、学得会的新技术。农户和单位怎样去看。",
    topics=({"label": "科普", "url": "programmes/"},),
)
AWARD = Document(
    ref="award:outreach",
    url="awards/outreach/",
    title="科普奖",
    kind="award",
    kind_label="奖项",
    text="奖励做科学普及的人",
    date="2026-01-01",
)
TRAINING = Document(
    ref="programme:training",
    url="programmes/training/",
    title="科技培训",
    kind="programme",
    kind_label="服务事项",
    text="培训班报名，点题开课。也讲跳槽以后的事。",
    aliases=("上岗证", "侵权课"),
)


@pytest.fixture(scope="module")
def search(node, write_bundle):
    """Return a function that gives the client's answer to one query with `options`."""
    base = write_bundle([ECO, AWARD, TRAINING])
    return lambda query, **options: node("client.mjs", {"base": base, "searches": [[query, options]]})["answers"][0]


def refs(answer):
    """Return the references of the results."""
    return [result["ref"] for result in answer["results"]]


@pytest.mark.parametrize("options", [{}, {"sort": "date"}])
def test_single_characters_are_no_answer_and_not_even_near(search, options):
    found = search("生锈", **options)
    assert (found["total"], found["results"], found["suggestion"], found["answer"]) == (0, [], "", None)
    assert found["counts"] == {"kind": {}} and found["unknown"] == {"topics": [], "whom": [], "words": []}


def test_what_holds_a_part_is_near_and_says_which_words(search):
    found = search("钢琴培训")
    assert refs(found) == ["programme:training"] and found["unknown"]["words"] == ["培训"]


def test_less_than_a_quarter_is_not_near(search):
    assert search("钢琴小提琴大提琴长笛培训") | {"counts": {}} == {
        "total": 0,
        "results": [],
        "counts": {},
        "answer": None,
        "unknown": {"topics": [], "whom": [], "words": []},
        "suggestion": "",
        "problem": "",
    }


def test_results_near_are_filtered_and_counted_like_others(search):
    assert search("钢琴培训", filters={"kind": "award"})["total"] == 0
    assert search("钢琴培训")["counts"]["kind"] == {"programme": 1}


@pytest.mark.parametrize("query", ["跳槽", "科普", "培训班", "奖", "培训报名怎么报"])
def test_what_holds_the_words_is_an_answer(search, query):
    found = search(query)
    assert found["total"] > 0 and found["unknown"] is None


def test_a_mistyped_name_is_told_apart_from_what_is_found_for_it(search):
    found = search("科谱奖")
    assert found["suggestion"] == "科普奖" and found["unknown"]["words"] == []
    assert "award:outreach" in refs(found)


def test_a_short_form_of_a_title_is_told_apart(search):
    found = search("技培")
    assert refs(found) == ["programme:training"] and found["unknown"] is None
    found = search("科训")
    assert refs(found) == ["programme:training"] and found["unknown"]["words"] == []


def test_what_sounds_nearly_like_a_name_is_told_apart(search):
    assert (refs(search("shanggangzheng")), search("shanggangzheng")["unknown"]) == (["programme:training"], None)
    assert refs(search("shangganzheng")) == ["programme:training"] and search("shangganzheng")["unknown"]


def test_letters_of_several_names_are_no_name(search):
    assert search("gangqinquan")["total"] == 0


@pytest.mark.parametrize(
    "typed, texts, words",
    [
        ("钢琴培训", ["科技培训"], ["培训"]),
        ("培训怎么报名", ["培训", "报名"], ["培训", "报名"]),
        ("生锈", ["生态"], []),
        ("被仿冒", ["被仿造"], []),
        ("怎么办", ["怎么办"], []),
        ("", ["科普"], []),
    ],
)
def test_words_that_the_texts_hold_are_named(node, typed, texts, words):
    assert node("call.mjs", [["held_words", "heldWords", [typed, texts]]]) == [words]
