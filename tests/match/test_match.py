"""Who matches, and the reasons as they are shown."""

from plugins.match.match import Profile, matches
from plugins.match.words import SharedWords

PROBLEM = Profile("demand:frost", ("茶学",), ("茶叶",), ("海青",))
TEXTS = {"demand:frost": "茶园倒春寒"}


def found(*candidates, texts=()):
    everything = {candidate.key: "" for candidate in candidates} | TEXTS | dict(texts)
    return matches(PROBLEM, candidates, SharedWords(everything))


def test_reasons_are_what_both_have():
    [match] = found(
        Profile("expert:tea", ("茶学", "食品加工"), ("茶叶",), ("海青",)), texts={"expert:tea": "防茶园倒春寒"}
    )
    assert match.reasons == {"产品": ["茶叶"], "领域": ["茶学"], "都说到": ["茶园倒春寒"], "同在": ["海青"]}


def test_a_neighbour_who_says_the_same_words_is_not_enough():
    assert found(Profile("expert:near", ("机械制造",), (), ("海青",)), texts={"expert:near": "茶园倒春寒"}) == []


def test_a_field_alone_is_not_enough_and_with_a_word_it_is():
    scholar = Profile("expert:field", ("茶学",), (), ())
    assert found(scholar) == []
    assert [match.key for match in found(scholar, texts={"expert:field": "倒春寒"})] == ["expert:field"]


def test_beside_somebody_who_fits_well_others_are_no_help():
    whole, half = (
        Profile("expert:whole", ("茶学",), ("茶叶",), ("海青",)),
        Profile("expert:half", ("茶学",), ("茶叶",), ()),
    )
    assert [match.key for match in found(half)] == ["expert:half"]
    assert [match.key for match in found(half, whole)] == ["expert:whole"]


def test_equals_stand_in_the_order_of_their_keys():
    pair = [Profile(f"expert:{name}", ("茶学",), ("茶叶",), ()) for name in ("b", "a")]
    assert [match.key for match in found(*pair)] == ["expert:a", "expert:b"]


def test_the_product_itself_is_no_shared_word():
    [match] = found(
        Profile("expert:tea", ("茶学",), ("茶叶",), ()), texts={"expert:tea": "茶叶", "demand:frost": "茶叶"}
    )
    assert "都说到" not in match.reasons
