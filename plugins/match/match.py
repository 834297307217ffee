"""Finds who might solve a problem, by shared products, fields and words and by a shared district, and says why."""

from dataclasses import dataclass

# The points for each reason. A product says more about a problem than a field; words say most, but may match by chance.
PRODUCT, FIELD, FURTHER_FIELD, WORD, DISTRICT = 3, 2, 1, 1.5, 1
MOST_WORDS = 2  # most shared words that count and are shown
ENOUGH = 3.5  # least score; a field alone is not enough, a field with a word is
NEAR_THE_BEST = 0.85  # least share of the best score; a much weaker candidate is no help beside a good one


@dataclass(frozen=True)
class Profile:
    """A problem, or a candidate who might solve one: `fields`, `products` and `districts` are words of their
    vocabularies.
    """

    key: str
    fields: tuple[str, ...]
    products: tuple[str, ...]
    districts: tuple[str, ...]


@dataclass(frozen=True)
class Match:
    """A candidate who might solve a problem: the key of the Profile, its score, and the reasons {“产品”: [词]…}."""

    key: str
    score: float
    reasons: dict[str, list[str]]


def matches(problem, candidates, words):
    """Return the Matches of the Profile `problem` among `candidates`, the best first.

    `words` is a SharedWords over all of them. A candidate who shares neither a field nor a product is left out, however
    near it is, and so is one with much less in common than the best.
    """
    found = [
        match for candidate in candidates if (match := _match(problem, candidate, words)) and match.score >= ENOUGH
    ]
    best = max((match.score for match in found), default=0)
    return sorted(
        (match for match in found if match.score >= best * NEAR_THE_BEST), key=lambda match: (-match.score, match.key)
    )


def _match(problem, candidate, words):
    """Return the Match of one candidate, or None if it shares neither a product nor a field."""
    products, fields, districts = (
        [word for word in getattr(problem, name) if word in getattr(candidate, name)]
        for name in ("products", "fields", "districts")
    )
    if not products and not fields:
        return None
    known = {*problem.products, *problem.fields}
    shared = [word for word in words.between(problem.key, candidate.key) if word not in known][:MOST_WORDS]
    score = (
        PRODUCT * bool(products)
        + FIELD * bool(fields)
        + FURTHER_FIELD * (len(fields) > 1)
        + WORD * len(shared)
        + DISTRICT * bool(districts)
    )
    reasons = {"产品": products, "领域": fields, "都说到": shared, "同在": districts}
    return Match(candidate.key, score, {name: reason for name, reason in reasons.items() if reason})
