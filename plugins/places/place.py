"""A province or a city, by all the names under which a text may speak of it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Place:
    """A province, or a city of one.

    `label` is the full name (青岛市), `short` the short ones (青岛). `province` is the full name of the province of a
    city, None for a province. `abbreviations` are the single characters that documents of a province are numbered
    with (鲁). `word` says that the short name is an ordinary word too (日照), so that it counts for nothing alone.
    """

    label: str
    short: tuple[str, ...] = ()
    province: str | None = None
    abbreviations: tuple[str, ...] = ()
    word: bool = False

    @property
    def forms(self):
        """The names that are surely this place's: people write 大理州 for 大理白族自治州."""
        prefectures = tuple(
            f"{name}州" for name in self.short if self.label.endswith("自治州") and not name.endswith("州")
        )
        return (self.label, *prefectures) if self.word else (self.label, *self.short, *prefectures)

    @property
    def every_form(self):
        """`forms`, and the short names that are ordinary words: what a layer says of its own place is never foreign."""
        return tuple(dict.fromkeys((*self.forms, *self.short)))


def within(places, text):
    """The labels of the places that `text` names, of the cities of the provinces among them, and of their provinces.

    `text` is what a layer says of its own place: 山东, or 山东省青岛市. What belongs to a province is at home in all of
    it; what belongs to a city may speak of its province, but not of the cities beside it.
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
