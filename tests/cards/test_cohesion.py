"""Which characters make a word, from a few titles."""

from plugins.cards.cohesion import Cohesion


def test_characters_that_never_stand_apart_make_a_word():
    cohesion = Cohesion(["知识产权", "知识产权保护", "保护知识产权"])
    assert cohesion.between("知", "识") == 1
    assert 0 < cohesion.between("权", "保") < cohesion.between("保", "护")


def test_characters_never_seen_side_by_side_do_not():
    cohesion = Cohesion(["专利，申请", "ab"])
    assert cohesion.between("利", "申") == 0  # punctuation stands between them
    assert cohesion.between("a", "b") == 0  # letters are no Chinese words
    assert cohesion.between("没", "有") == 0
