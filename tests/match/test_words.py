"""Tests which words two texts share that few other texts have."""

from plugins.match.words import SharedWords

TEXTS = {
    "frost": "茶园倒春寒防护，看得见的判断标准",
    "station": "茶园倒春寒防护示范；每月一次坐诊",
    "other": "机采鲜叶分级",
    "leaf": "机采鲜叶的摊放",
    "more": "鲜叶",
    "most": "鲜叶",
}


def test_the_longest_common_run_is_the_word():
    assert SharedWords(TEXTS).between("frost", "station") == ["茶园倒春寒防护"]


def test_a_word_of_many_texts_does_not_count():
    words = SharedWords(TEXTS)
    assert words.between("other", "leaf") == ["机采鲜叶"]
    assert words.between("more", "most") == []


def test_grammatical_words_and_punctuation_end_a_word():
    words = SharedWords({"one": "灭菌，接种的检查", "two": "灭菌；接种和检查"})
    assert words.between("one", "two") == ["接种", "检查", "灭菌"]
    assert SharedWords({"one": "怎样提供", "two": "怎样提供"}).between("one", "two") == []
