"""Tests that a place name is found where a text speaks of the place, and not where its characters meet by chance."""

import pytest

from plugins.places.finder import Finder, Hit
from plugins.places.place import Place
from tests.places.judged import KNOWN_FAULTS, SENTENCES, judged_finder, misread_sentences

SHANDONG = Place("山东省", ("山东",), abbreviations=("鲁",))
QINGDAO = Place("青岛市", ("青岛",), "山东省")
RIZHAO = Place("日照市", ("日照",), "山东省", word=True)
DALI = Place("大理白族自治州", ("大理",), "云南省", word=True)
ENSHI = Place("恩施土家族苗族自治州", ("恩施",), "湖北省")
PLACES = [SHANDONG, QINGDAO, RIZHAO, DALI, ENSHI, Place("北京市", ("北京",), abbreviations=("京",))]


def found(text, **more):
    return [hit.word for hit in Finder(PLACES, **more).find(text)]


def test_the_finder_reads_the_judged_sentences_like_a_person():
    assert len(SENTENCES) >= 500 and misread_sentences(judged_finder()) == KNOWN_FAULTS


def test_a_hit_has_its_position_and_its_places():
    assert Finder(PLACES).find("到青岛，再到山东省") == [
        Hit(1, 3, "青岛", frozenset({"青岛市"})),
        Hit(6, 9, "山东省", frozenset({"山东省"})),
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    {
        "春茶要日照充足": [],
        "日照市的春茶": ["日照市"],
        "日照市委": ["日照市"],
        "日照市场": [],
        "大理石": [],
        "大理州的石材": ["大理州"],
        "恩施州": ["恩施州"],
        "恩施的茶": ["恩施"],
    }.items(),
)
def test_a_name_that_is_also_an_ordinary_word_counts_with_its_suffix(text, words):
    assert found(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    {
        "鲁科协发〔2026〕3号": ["鲁科协发"],
        "根据鲁政办发（2024）5号": ["鲁政办发"],
        "鲁迅": [],
        "京剧": [],
        "鲁科协": [],
        "国科发〔2026〕3号": [],
        "东京科发〔2026〕3号": [],
    }.items(),
)
def test_the_abbreviation_of_a_province_counts_only_in_numbers_of_documents(text, words):
    assert found(text) == words


@pytest.mark.parametrize(
    "text",
    [
        "《山东省专利条例》",
        "《关于〈青岛市办法〉的通知》",
        "北京知识产权法院",
        "青岛市中级人民法院",
        "山东大学",
        "山东科技大学",
        "北京大学出版社",
        "国家知识产权局专利局北京代办处",
        "中国科学院青岛生物能源研究所",
        "视听表演北京条约",
        "北京时间",
        "青岛大虾",
        "中国海洋大学（青岛）",
        "北京证券交易所",
        "山东路二号",
        "王青岛院士",
    ],
)
def test_other_names_that_contain_a_place_are_left_out(text):
    assert found(f"请看{text}。", listed=["青岛大虾"]) == []


@pytest.mark.parametrize(
    "text",
    ["山东省大学生竞赛", "青岛市大学城", "国家知识产权局和青岛市合作的中心", "山东路桥集团", "山东院士", "山东法院"],
)
def test_text_that_only_resembles_such_a_name_is_found(text):
    assert len(found(text)) == 1


def test_words_of_the_caller_are_found_as_whole_words():
    assert found("琅琊和江城区，不是长江城市群，也不是《琅琊榜》", words=["琅琊", "江城", "江城区"]) == [
        "琅琊",
        "江城区",
    ]
    assert Finder(PLACES, words=["琅琊"]).find("琅琊") == [Hit(0, 2, "琅琊")]


def test_words_of_the_caller_are_found_inside_other_names():
    """A university of the association's own town is as foreign to another association as the town itself."""
    assert found("琅琊学院", words=["琅琊"]) == ["琅琊"]


def test_a_word_of_the_dictionary_may_hold_two_places():
    assert found("山东青岛") == ["山东", "青岛"]
    assert found("中共山东省委") == ["山东省"]


def test_without_places_nothing_is_found():
    assert Finder().find("青岛，鲁科协发〔2026〕3号") == []
