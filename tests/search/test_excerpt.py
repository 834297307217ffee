"""Tests excerpt.js: the passage that a result shows, as segments."""

import pytest


@pytest.fixture
def excerpt(node):
    """Return a function that gives the excerpt of some sources as one line, with marks in brackets."""

    def cut(sources, *terms):
        [segments] = node("excerpt.mjs", [[sources, terms]])
        return "".join(f"[{each['text']}]" if each["mark"] else each["text"] for each in segments)

    return cut


def test_overlapping_terms_are_one_mark(excerpt):
    assert excerpt(["院士专家工作站。"], "院士", "士专", "专家") == "[院士专家]工作站。"


def test_the_window_with_most_different_terms_wins(excerpt):
    source = "专利专利专利。" + "，" * 200 + "发明专利的申请" + "。" * 200
    assert excerpt([source], "专利", "申请").strip("…，。") == "发明[专利]的[申请]"


def test_of_equal_sources_the_first_is_shown(excerpt):
    assert excerpt(["甲专利", "乙专利"], "专利") == "甲[专利]"


def test_the_source_with_more_terms_is_shown(excerpt):
    assert excerpt(["甲专利", "乙专利申请"], "专利", "申请") == "乙[专利][申请]".replace("][", "")


def test_cut_text_is_shown_with_ellipses(excerpt):
    shown = excerpt(["前" * 50 + "专利" + "后" * 200], "专利")
    assert shown.startswith("…前") and shown.endswith("后…") and "前[专利]后" in shown
    assert len(shown) < 105


def test_a_latin_term_is_marked_where_a_word_begins(excerpt):
    assert excerpt(["zip 与 IP，IPR"], "ip") == "zip 与 [IP]，[IP]R"


def test_a_word_longer_than_the_window_breaks_nothing(excerpt):
    assert excerpt(["x" * 300], "x" * 120) == "x" * 96 + "…"


def test_astral_characters_stay_whole(excerpt):
    shown = excerpt(["𠮷" * 100 + "野" + "𠮷" * 100], "野")
    assert set(shown) == set("…𠮷野[]")


def test_characters_whose_compared_form_is_longer_are_marked_correctly(excerpt):
    assert excerpt(["㈱ﬁle与专利"], "file", "专利") == "㈱[ﬁle]与[专利]"


def test_without_a_match_a_beginning_is_shown(excerpt):
    assert excerpt(["", ""], "专利") == ""
    assert excerpt(["", "乙"], "专利") == "乙"
    assert excerpt(["甲乙"]) == "甲乙"
