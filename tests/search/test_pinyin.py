"""Tests the pinyin of names, which Python and JavaScript cut into the same pieces."""

import pytest

from plugins.search.document import Document
from plugins.search.pinyin import INITIALS, LETTERS, pieces, pinyin_counts, pinyin_terms


def named(title, *aliases):
    return Document(ref=title, url=f"{title}/", title=title, kind="term", kind_label="术语", aliases=aliases)


def test_a_name_is_cut_into_pieces_of_its_spelling_and_its_initials():
    assert pinyin_terms("知识产权") == [
        *["zhis", "hish", "ishi", "shic", "hich", "icha", "chan", "hanq", "anqu", "nqua", "quan"],
        ".zsc",
        ".scq",
        "=zhishichanquan",
        "=zscq",
    ]


def test_a_phrase_decides_the_pronunciation_of_a_character():
    assert "=yinhang" in pinyin_terms("银行") and "=xingzheng" in pinyin_terms("行政")


def test_ü_is_written_as_people_type_it():
    assert "=lvse" in pinyin_terms("绿色")


@pytest.mark.parametrize("name", ["", "PCT", "C++", "2026", "，。"])
def test_a_name_without_chinese_has_no_pinyin(name):
    assert pinyin_terms(name) == []


def test_no_piece_spans_characters_that_are_not_chinese():
    terms = pinyin_terms("科协 2026 活动")
    assert not {"iehu", "xieh", "ehuo"} & set(terms) and not [term for term in terms if term.startswith("=")]


def test_a_long_name_has_no_term_for_its_whole_spelling():
    assert not [term for term in pinyin_terms("中国" * 9) if term.startswith("=")]


def test_both_languages_cut_into_the_same_pieces(node):
    words = ["zscq", "zhishichanquan", "ab", "abc", "abcd", "abcde"]
    calls = [["pinyin", name, [word]] for word in words for name in ("spellingPieces", "initialPieces")]
    expected = [
        each for word in words for each in (pieces(word, LETTERS), [f".{piece}" for piece in pieces(word, INITIALS)])
    ]
    assert node("call.mjs", calls) == expected


@pytest.mark.parametrize(
    "query, letters",
    [
        ("zhishichanquan", "zhishichanquan"),
        ("zhi shi chan quan", "zhishichanquan"),
        ("xi'an", "xian"),
        ("lüse", "lvse"),
    ],
)
def test_a_query_is_read_as_letters_without_spaces(node, query, letters):
    assert node("call.mjs", [["pinyin", "lettersOf", [query]]]) == [letters]


@pytest.fixture(scope="module")
def search(node, write_bundle):
    base = write_bundle(
        [
            named("知识产权局"),
            named("知识产权", "智慧财产权"),
            named("银行贷款"),
            named("PCT"),
            named("科学技术协会", "科协"),
            *(named(f"农技站{n}号") for n in range(12)),
        ]
    )
    return lambda query: [
        each["ref"] for each in node("client.mjs", {"base": base, "searches": [[query, {}]]})["answers"][0]["results"]
    ]


@pytest.mark.parametrize(
    "query, first",
    [
        ("zhishichanquan", "知识产权"),
        ("zscq", "知识产权"),
        ("zhi shi chan quan", "知识产权"),
        ("zhishichanquanj", "知识产权局"),
        ("zscqj", "知识产权局"),
        ("yinhang", "银行贷款"),
        ("kexie", "科学技术协会"),
        ("kx", "科学技术协会"),
        ("zhcc", "知识产权"),
        ("zhishican", "知识产权"),
        ("pct", "PCT"),
    ],
)
def test_a_spelled_name_is_found(search, query, first):
    assert search(query)[:1] == [first]


@pytest.mark.parametrize("query", ["online", "youth", "qqqq", "zzz", "z", "pct2026"])
def test_an_english_word_is_no_spelling(search, query):
    assert search(query) == []


def test_names_without_chinese_add_no_pinyin():
    assert pinyin_counts([named("PCT")]).terms == []
