"""Words as tags."""

from plugins.records.pages.adapters.tags import of


def test_a_word_that_is_left_open_is_no_tag():
    assert of(None, "知识产权", None, "", "专利") == [{"text": "知识产权"}, {"text": "专利"}]
