"""Tests which characters are taken for a word, after a few titles."""

from plugins.cards.cohesion import Cohesion


def test_characters_that_always_stand_together_make_a_word():
    cohesion = Cohesion(["知识产权", "知识产权保护", "保护知识产权"])
    assert cohesion.between("知", "识") == 1
    assert 0 < cohesion.between("权", "保") < cohesion.between("保", "护")


def test_characters_that_never_stand_side_by_side_make_no_word():
    cohesion = Cohesion(["专利，申请", "ab"])
    assert cohesion.between("利", "申") == 0  # Punctuation stands between these characters.
    assert cohesion.between("a", "b") == 0  # Latin letters form no Chinese words.
    assert cohesion.between("没", "有") == 0
