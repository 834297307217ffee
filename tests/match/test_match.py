"""Tests who matches a problem, and the reasons that are shown."""

from plugins.match.match import Profile, matches
from plugins.match.words import SharedWords

PROBLEM = Profile("demand:frost", ("茶学",), ("茶叶",), ("海青",))
TEXTS = {"demand:frost": "茶园倒春寒"}


def matches_of(*candidates, texts=()):
    """Return the Matches of PROBLEM among `candidates`; `texts` is {key: text}."""
    everything = {candidate.key: "" for candidate in candidates} | TEXTS | dict(texts)
    return matches(PROBLEM, candidates, SharedWords(everything))


def test_reasons_name_what_both_sides_share():
    [match] = matches_of(
        Profile("expert:tea", ("茶学", "食品加工"), ("茶叶",), ("海青",)), texts={"expert:tea": "防茶园倒春寒"}
    )
    assert match.reasons == {"产品": ["茶叶"], "领域": ["茶学"], "都说到": ["茶园倒春寒"], "同在": ["海青"]}


def test_a_shared_district_with_shared_words_is_not_enough():
    assert matches_of(Profile("expert:near", ("机械制造",), (), ("海青",)), texts={"expert:near": "茶园倒春寒"}) == []


def test_a_shared_field_is_enough_only_with_a_shared_word():
    scholar = Profile("expert:field", ("茶学",), (), ())
    assert matches_of(scholar) == []
    assert [match.key for match in matches_of(scholar, texts={"expert:field": "倒春寒"})] == ["expert:field"]


def test_weak_matches_are_left_out_beside_a_strong_one():
    whole, half = (
        Profile("expert:whole", ("茶学",), ("茶叶",), ("海青",)),
        Profile("expert:half", ("茶学",), ("茶叶",), ()),
    )
    assert [match.key for match in matches_of(half)] == ["expert:half"]
    assert [match.key for match in matches_of(half, whole)] == ["expert:whole"]


def test_equal_matches_are_ordered_by_their_keys():
    pair = [Profile(f"expert:{name}", ("茶学",), ("茶叶",), ()) for name in ("b", "a")]
    assert [match.key for match in matches_of(*pair)] == ["expert:a", "expert:b"]


def test_a_shared_product_is_not_named_again_as_a_shared_word():
    [match] = matches_of(
        Profile("expert:tea", ("茶学",), ("茶叶",), ()), texts={"expert:tea": "茶叶", "demand:frost": "茶叶"}
    )
    assert "都说到" not in match.reasons
