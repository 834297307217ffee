"""Tests the search client in Node on an index that the build wrote."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

import pytest

from plugins.browser.file_server import served

SYNONYMS = [["科技工作者", "科技人员"], ["知识产权", "IP"], ["奖励", "奖酬"], ["年费", "专利年费", "维持费"]]


@pytest.fixture(scope="module")
def base(write_bundle, documents):
    return write_bundle(documents, SYNONYMS)


@pytest.fixture(scope="module")
def search(node, base):
    """Return a function that gives the client's answer to one query with `options`."""
    # Node starts slowly, so the plain queries of the tables below are asked in one run.
    queries = [*(query for query, _ in FIRST.values()), *WORDLESS, *NOWHERE, *SYNTAX]
    answers = node("client.mjs", {"base": base, "searches": [[query, {}] for query in queries]})["answers"]
    known = dict(zip(queries, answers, strict=True))

    def ask(query, **options):
        if query in known and not options:
            return known[query]
        return node("client.mjs", {"base": base, "searches": [[query, options]]})["answers"][0]

    return ask


def refs(answer):
    return [result["ref"] for result in answer["results"]]


def passage(result):
    return "".join(segment["text"] for segment in result["excerpt"])


def marked(result):
    return [segment["text"] for segment in result["excerpt"] if segment["mark"]]


FIRST = {
    "the name": ("金桥工程项目申报", "programme/bridge"),
    "words of a name with a space": ("院士 建站", "programme/station"),
    "an alias": ("杰青", "award/outstanding-youth"),
    "a name among longer names": ("专利", "term/patent"),
    "an alias that begins other names": ("专利法", "law/patent-law"),
    "a phrase of the text": ("初评采用通讯评审的方式", "award/papers"),
    "a question": ("怎么申请专利？", "guide/patent"),
    "a question that ends in 吗": ("商业秘密受保护吗", "guide/secret"),
    "a wrong character": ("金乔工程", "programme/bridge"),
    "characters swapped": ("厂协会作", "programme/factory"),
    "an unfinished word": ("pyth", "programme/credits"),
    "a language with pluses": ("C++", "programme/credits"),
    "full-width letters": ("ＰＣＴ", "guide/patent"),
    "one character": ("茶", "station/tea"),
    "an astral character": ("𠮷野", "notice/2026-day"),
    "a day with a middle dot": ("5·30", "notice/2026-day"),
    "an English term, unhyphenated": ("know how", "guide/secret"),
    "a telephone number": ("12345678", "programme/station"),
    "a synonym in Latin letters": ("ip", "guide/strategy"),
    "a zero-width space": ("金桥\u200b工程", "programme/bridge"),
    "a colon, which lunr reads as a field": ("知识产权:强国", "guide/strategy"),
    "a word of a name": ("发明专利", "guide/patent"),
}
WORDLESS = ["", "   ", "*", "~", "^", "+", "-", "!!", "：", "🎉", "\ud800"]
NOWHERE = ["constructor", "__proto__", "toString", "hasOwnProperty", "量子纠缠", "zzzz"]
SYNTAX = ["+专利 -法", "专利~2", "专利^10", "title:专利", "专利*", "(专利)", '"专利"', "专利\\"]


@pytest.mark.parametrize("case", FIRST)
def test_the_expected_page_is_the_first_result(search, case):
    query, expected = FIRST[case]
    assert refs(search(query))[:1] == [expected]


@pytest.mark.parametrize("query", WORDLESS)
def test_a_query_without_words_finds_nothing(search, query):
    assert search(query) == {
        "total": 0,
        "results": [],
        "counts": {"kind": {}},
        "answer": None,
        "suggestion": "",
        "unknown": {"topics": [], "whom": [], "words": []},
        "problem": "",
    }


@pytest.mark.parametrize("query", NOWHERE)
def test_words_that_no_page_has_find_nothing(search, query):
    assert search(query)["total"] == 0


@pytest.mark.parametrize("query", SYNTAX)
def test_most_syntax_characters_do_not_disturb_a_query(search, query):
    assert "term/patent" in refs(search(query))


def test_a_very_long_query_is_answered(search):
    assert refs(search("金桥工程" * 2000))[0] == "programme/bridge"


def test_a_query_that_is_no_text_is_answered(search):
    assert search(None)["total"] == 0
    assert "notice/2026-call" in refs(search(2026))


def test_a_result_has_the_fields_that_the_page_shows(search):
    [result] = search("金桥申报通知", limit=1)["results"]
    assert set(result) == {
        "ref",
        "url",
        "title",
        "kind",
        "kindLabel",
        "score",
        "shortAnswer",
        "excerpt",
        "sections",
        "date",
    }
    assert result["url"] == "notices/2026-call/"
    assert (result["kind"], result["kindLabel"], result["date"]) == ("notice", "通知", "2026-02-20")
    assert search("茶", limit=1)["results"][0]["date"] is None


def test_limit_cuts_the_results_and_not_the_total(search):
    whole = search("专家", limit=50)
    cut = search("专家", limit=1)
    assert whole["total"] == cut["total"] == len(whole["results"]) > 1
    assert refs(cut) == refs(whole)[:1]
    assert cut["counts"] == whole["counts"]


def test_filters_narrow_the_results_and_counts_stay(search):
    counts = search("专家")["counts"]["kind"]
    one = search("专家", filters={"kind": "station"})
    two = search("专家", filters={"kind": ["station", "programme"]}, limit=50)
    assert {result["kind"] for result in one["results"]} == {"station"}
    assert one["total"] == counts["station"] == 2
    assert two["total"] == counts["station"] + counts["programme"]
    assert one["counts"]["kind"] == two["counts"]["kind"] == counts


@pytest.mark.parametrize("filters", [None, {}, {"kind": ""}, {"kind": []}, {"kind": None}])
def test_an_empty_filter_is_none(search, filters):
    assert search("专家", filters=filters) == search("专家")


def test_an_unknown_filter_value_finds_nothing(search):
    assert search("专家", filters={"kind": "constructor"})["total"] == 0
    assert search("专家", filters={"constructor": "x"})["total"] == 0


def test_synonyms_find_more_but_come_after(search):
    found = refs(search("科技人员"))
    assert found.index("programme/bridge") < len(found)
    assert "award/youth" in found
    assert refs(search("维持费"))[0] == "guide/patent"


def test_a_latin_synonym_is_not_found_inside_a_word(search):
    assert search("zip")["total"] == 0


def test_weak_matches_are_left_out(search):
    # 工程 alone would add no page here; 科技 alone would add half of the portal.
    assert set(refs(search("金桥工程"))) == {"programme/bridge", "notice/2026-call"}


def test_a_document_with_all_words_comes_before_one_named_by_some(node, write_bundle, documents):
    blank = replace(documents[0], title="甲", summary="", aliases=())
    pages = [
        replace(blank, ref="some", title="茶园", text="乙"),
        replace(blank, ref="all", text="茶园里的春雨"),
        *(replace(blank, ref=f"other{n}", text="另外的事") for n in range(20)),
    ]
    answer = node("client.mjs", {"base": write_bundle(pages), "searches": [["茶园 春雨", {}]]})["answers"][0]
    assert refs(answer) == ["all", "some"]


def test_parts_of_a_synonym_find_no_unrelated_pages(node, write_bundle, documents):
    # 茶园 is added to the query as a synonym; a title that only contains 园 does not answer it, nor 茶园 itself.
    base = write_bundle([replace(documents[0], title="园林")], [["ip", "茶园"]])
    answers = node("client.mjs", {"base": base, "searches": [["ip", {}], ["茶园", {}], ["园", {}]]})["answers"]
    assert [answer["total"] for answer in answers] == [0, 0, 1]


def test_one_character_finds_words_that_begin_with_it(search):
    # Some titles contain the character 专; other pages contain it only in 专业 and 专家.
    found = set(refs(search("专", limit=50)))
    assert {"term/patent", "programme/credits", "programme/factory"} <= found
    assert "contact/office" not in found


def test_neighbouring_marks_are_one(search):
    [result] = search("院士专家工作站", limit=1)["results"]
    assert marked(result) == ["院士专家工作站"]


def test_the_excerpt_is_the_passage_that_matches(search):
    [result] = search("受理后二十个工作日", limit=1)["results"]
    assert "受理后二十个工作日" in marked(result)
    assert result["excerpt"][0] == {"text": "…", "mark": False} or passage(result).startswith("…")


def test_the_excerpt_keeps_the_spelling_of_the_page(search):
    assert marked(search("pct途径", limit=1)["results"][0]) == ["PCT途径"]
    assert marked(search("ＫＮＯＷ－ＨＯＷ", limit=1)["results"][0]) == ["know-how"]
    assert marked(search("𠮷野", limit=1)["results"][0]) == ["𠮷野"]


def test_without_a_match_in_the_text_the_summary_is_shown(search):
    [result] = search("杰青", limit=1)["results"]
    assert result["excerpt"] == [{"text": "支持在基础研究方面已取得突出成绩的青年学者。", "mark": False}]


def test_segments_alternate_and_are_never_empty(search):
    results = search("专利申请", limit=50)["results"]
    assert len(results) > 3 and any(len(result["excerpt"]) > 2 for result in results)
    for result in results:
        marks = [segment["mark"] for segment in result["excerpt"]]
        assert all(a != b for a, b in pairwise(marks))
        assert all(segment["text"] for segment in result["excerpt"])


def test_an_index_may_be_empty_or_have_one_document(node, write_bundle, documents):
    searches = [[query, {}] for query in ("金桥工程", "+金桥 -院士", "-院士", "jinqiao", "pyton~1", "什么", "")]
    nothing = node("client.mjs", {"base": write_bundle([]), "searches": searches})
    assert (nothing["facets"], {answer["total"] for answer in nothing["answers"]}) == ([], {0})
    one = node(
        "client.mjs", {"base": write_bundle([replace(documents[0], ref="one", title="金桥工程")]), "searches": searches}
    )
    assert [refs(answer) for answer in one["answers"]] == [["one"], ["one"], ["one"], ["one"], [], [], []]


def test_equal_matches_are_in_the_order_of_their_addresses(node, write_bundle, documents):
    twins = [replace(documents[0], ref=ref, url=f"{n}/") for n, ref in enumerate(["b", "c", "a"])]
    answer = node("client.mjs", {"base": write_bundle(twins), "searches": [[documents[0].title, {}]]})
    assert refs(answer["answers"][0]) == ["b", "c", "a"]


def test_the_facet_of_kinds_lists_all_kinds_of_the_index(node, base):
    [kinds] = node("client.mjs", {"base": base, "searches": []})["facets"]
    assert (kinds["name"], kinds["label"]) == ("kind", "类别")
    assert kinds["values"][0] == {"id": "programme", "label": "办事指南"}
    assert len(kinds["values"]) == 9


def test_a_missing_index_is_an_error(node, tmp_path):
    answer = node("client.mjs", {"base": f"{tmp_path.as_uri()}/", "searches": []})
    assert "error" in answer


def test_the_index_opens_over_http_too(node, base):
    site = Path(url2pathname(urlsplit(base).path)).parents[1]
    with served(site) as host:
        answer = node("client.mjs", {"base": f"{host}/search/index", "searches": [["金桥工程", {}]]})
    assert refs(answer["answers"][0])[0] == "programme/bridge"


def test_an_index_that_could_not_be_read_is_opened_again(node, base):
    """The network was away when the page opened the index; the next query must not meet the same rejected promise."""
    assert node("broken.mjs", {"base": base, "break": "columns"}) == ["network", "programme/bridge", "programme/bridge"]


def test_an_index_that_was_published_again_is_opened_again(node, base):
    """An open page has a manifest whose files are gone; it reads the new manifest once and answers."""
    assert node("broken.mjs", {"base": base, "break": "shards"}) == ["programme/bridge", "programme/bridge"]


@pytest.mark.parametrize("fault, words", [("forever", "HTTP 404"), ("page", "a page"), ("cut", "bytes")])
def test_an_index_with_missing_or_damaged_files_is_an_error(node, base, fault, words):
    """Without an error, an empty list would say that no page matches."""
    assert node("broken.mjs", {"base": base, "break": fault}) == [words, words]
