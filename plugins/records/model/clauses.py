"""The 款 (paragraphs) and 项 (items) of an article: how a citation names them, and whether the article has them.

Statutes are cited by 条, 款 (a paragraph of an article, not numbered in the text) and 项 (an item of a 款, numbered
（一）, （二） …): 第十五条第二款第（三）项. An article with a single 款 is cited without it: 第（三）项. So 第（三）项
alone is right only there: where an article has several 款, readers should not have to find out which of them has items.
"""

import re
from typing import NamedTuple

from .field_values import line, must, offer
from .numerals import from_chinese, to_chinese
from .typed_numbers import folded

_NUMERAL = "[一二三四五六七八九十]{1,3}"
_PLACE = re.compile(f"(?:第({_NUMERAL})款)?(?:第（({_NUMERAL})）项)?")
_NEARLY = re.compile(r"(?:第?([\d一二三四五六七八九十]+)款)?(?:第?\(?([\d一二三四五六七八九十]+)\)?项)?")
_EXPECTED = "第几款、第几款第（几）项或者第（几）项，用汉字写，几处用顿号分开，如 第一款第（二）项"


class Place(NamedTuple):
    """One 款, one 项 of it, or one 项 of an article with a single 款; each a number from 1, or None."""

    paragraph: int | None
    item: int | None

    def __str__(self):
        paragraph = f"第{to_chinese(self.paragraph)}款" if self.paragraph else ""
        return paragraph + (f"第（{to_chinese(self.item)}）项" if self.item else "")


class Clause(str):
    """The 款 and 项 that a citation names, as they were typed; `places` holds their Places in that order."""

    places: tuple

    def __new__(cls, typed, places):
        clause = super().__new__(cls, typed)
        clause.places = tuple(places)
        return clause


def clause(value):
    """Return the Clause that `value` writes, such as 第二款、第三款第（一）项、第（二）项.

    The last 项 of this example also belongs to 第三款. Raises the error of field_values.must for any other text.
    """
    typed = line(value)
    places = _read(typed, _PLACE)
    if places is None or "、".join(map(str, places)) != typed:  # 第十十款 can be read, but is no right spelling.
        raise must(_EXPECTED, offer(meant_clause(typed)))
    return Clause(typed, _inherited(places))


def meant_clause(text):
    """Return the 款 and 项 probably meant by 第2款, 二款(3)项 or 第一款第二项; "" if they cannot be told."""
    places = _read(re.sub("[,，;；和及]", "、", folded(text).replace(" ", "")), _NEARLY)
    return "、".join(map(str, places)) if places else ""


def _read(text, pattern):
    """Return the Places that `text` names, or None if it names anything else."""
    matches = [pattern.fullmatch(piece) for piece in text.split("、")]
    if not all(match and match[0] for match in matches):
        return None
    places = [Place(_number(match[1]), _number(match[2])) for match in matches]
    return places if all(0 not in place for place in places) else None


def _number(digits):
    if not digits:
        return None
    number = int(digits) if digits.isdigit() else from_chinese(digits)
    return number if number and number < 1000 else 0


def _inherited(places):
    """Return `places`, where an item without a 款 gets the 款 of the item before it."""
    found = []
    for place in places:
        before = found[-1] if found else None
        found.append(before._replace(item=place.item) if place.paragraph is None and before and before.item else place)
    return found


def fault_of(place, paragraphs):
    """Return what is wrong with `place` in an article: (what the article has, the Place probably meant or None).

    `paragraphs` gives the number of 项 of each 款 of the article. Return None if the article has the place.
    """
    number = place.paragraph
    if number is None and len(paragraphs) > 1:
        meant = [index for index, items in enumerate(paragraphs, 1) if items >= place.item]
        told = f"有{len(paragraphs)}款，要写明是哪一款"
        return told, Place(meant[0], place.item) if len(meant) == 1 else None
    if (number or 1) > len(paragraphs):
        return f"只有{len(paragraphs)}款", None
    items = paragraphs[(number or 1) - 1]
    if place.item and place.item > items:
        named = str(Place(number, None))
        return f"{named}{f'只有{items}项' if items else '没有分项'}", None
    return None
