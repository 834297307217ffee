"""Tests the words of a record by the sections of its page."""

import pytest

from plugins.records.services.search_sections import words_in_sections


@pytest.fixture(scope="module")
def sections(busy_catalogue):
    """Return the sections of a record as {id: text}, and the words outside of them."""

    def of(kind, slug):
        text, found = words_in_sections(busy_catalogue.get(kind, slug), busy_catalogue)
        return text, {section["id"]: section["text"] for section in found}

    return of


def test_words_stand_in_the_section_of_their_field(sections):
    lead, found = sections("guide", "disclosure")
    assert list(found) == ["week", "points", "steps", "deadlines", "pitfalls", "fees"]
    assert found["week"] == "先不要投稿\n把要公开的内容列一张单子，和单位的科研部门商量"
    assert "提交技术交底书。" in found["steps"]
    assert lead == "知识产权\n披露之前\n专利\n技术合同\n论文要投稿了，专利还来得及吗？"


def test_an_article_of_a_law_is_a_section_with_its_number(sections):
    assert sections("law", "patent-law")[1]["art-15"] == "第十五条\n取得专利权的单位应当奖励发明人。"


def test_a_kind_without_sections_has_all_its_words_in_front(sections):
    lead, found = sections("term", "priority")
    assert found == {} and lead
