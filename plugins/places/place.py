"""A province or a city, with all the names that a text may use for it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Place:
    """A province, or a city of a province.

    `label` is the full name (青岛市), `short` are the short names (青岛). `province` is the full name of the province
    of a city, None for a province. `abbreviations` are the single characters with which the document numbers of a
    province begin (鲁). `word` says that the short name is also an ordinary word (日照), so that it does not count
    alone.
    """

    label: str
    short: tuple[str, ...] = ()
    province: str | None = None
    abbreviations: tuple[str, ...] = ()
    word: bool = False

    @property
    def forms(self):
        """The names that certainly mean this place; for 大理白族自治州 people also write 大理州."""
        prefectures = tuple(
            f"{name}州" for name in self.short if self.label.endswith("自治州") and not name.endswith("州")
        )
        return (self.label, *prefectures) if self.word else (self.label, *self.short, *prefectures)

    @property
    def every_form(self):
        """`forms` and all short names, also those that are ordinary words; none of them is foreign to the place
        itself.
        """
        return tuple(dict.fromkeys((*self.forms, *self.short)))


def within(places, text):
    """Return the labels of the places at home in `text`, what a layer says of its own place: 山东, or 山东省青岛市.

    They are the places that `text` names, the provinces of its cities, and all cities of a province that is named
    without one of its cities. A layer of a province may write of all its cities; a layer of a city may write of its
    province, but not of neighbouring cities.
    """
    named = [place for place in places if any(form in text for form in place.every_form)]
    cities = [place for place in named if place.province]
    provinces = {place.label for place in named if not place.province}
    whole = provinces - {city.province for city in cities}
    return (
        {place.label for place in named}
        | {city.province for city in cities}
        | {place.label for place in places if place.province in whole}
    )
