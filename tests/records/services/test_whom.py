"""Whom to ask first: the district's own, then the nearest, then who names the topic earlier,
then by the order written."""

import pytest

from plugins.records.checks.checking import check
from plugins.records.services.whom import whom_to_ask
from tests.content_folders import TODAY, fixture_and


def contact(title, topics, scope, more=""):
    return (
        f"title: {title}\nsummary: 一句摘要。\nreviewed: 2026-11-01\nsources:\n  - {{title: 来源, publisher: 单位}}\n"
        f"topics: [{topics}]\nscope: {scope}\nverified: 2026-11-01\n{more}"
    )


FILES = {
    "nation": contact("全国热线", "知识产权, 劳动人事", "国家级", "order: 2\n"),
    "nation-too": contact("全国另一条", "知识产权", "国家级", "order: 1\n"),
    "province": contact("省里的热线", "劳动人事, 知识产权", "省级"),
    "here": contact("本地窗口", "科普, 知识产权", "区县级", "example: true\n"),
    "langya": contact("琅琊窗口", "知识产权, 法律援助", "省级", "districts: [琅琊]\n"),
}


@pytest.fixture
def catalogue(tmp_path):
    found, problems = check(
        fixture_and(tmp_path, {f"records/contacts/{slug}.yml": text for slug, text in FILES.items()}), TODAY
    )
    assert problems == []
    return found


def answers(catalogue):
    return {
        (answer.topic.id, answer.district and answer.district.id): [
            answer.first.slug,
            *(other.slug for other in answer.others),
        ]
        for answer in whom_to_ask(catalogue)
    }


def test_the_district_then_the_nearest_then_the_order_written(catalogue):
    found = answers(catalogue)
    assert found["ip", None] == ["here", "province", "nation-too", "nation"]
    assert found["ip", "langya"] == ["langya", "here", "province", "nation-too"]  # Three more are enough.
    assert found["labour", None] == ["province", "nation"]


def test_only_a_district_with_another_answer_has_one_of_its_own(catalogue):
    assert [key for key in answers(catalogue) if key[0] == "labour"] == [("labour", None)]


def test_a_topic_of_one_district_has_no_answer_elsewhere_and_one_of_nobody_none(catalogue):
    found = answers(catalogue)
    assert [key for key in found if key[0] == "legal-aid"] == [("legal-aid", "langya")]
    assert not [key for key in found if key[0] == "membership"]


def test_topics_stand_as_in_their_vocabulary(catalogue):
    assert list(dict.fromkeys(topic for topic, _ in answers(catalogue))) == [
        "ip",
        "labour",
        "legal-aid",
        "outreach",
        "government",
    ]


def test_what_is_not_published_answers_nobody(catalogue):
    assert answers(catalogue.visible(publish=True))["ip", None] == ["province", "nation-too", "nation"]
