"""Where an association is, and which layers beside its own have been written for that place."""

from os import path as paths
from pathlib import Path

from pydantic import ValidationError

from ..records.model.layer import stack_of
from ..records.model.vocabulary import PlaceFile
from ..records.reading import source_file
from ..records.reading.problem import nearest
from .wish import StartRefused

NATIONAL = "national"
_PLACES = f"{NATIONAL}/vocabularies/places.yml"


def known_places(content):
    """Return the Places of the national layer in the folder `content`. Raises StartRefused if they cannot be read."""
    if not (content / NATIONAL / "layer.yml").is_file():
        raise StartRefused(
            f"{content.name} 里没有 {NATIONAL} 这一层，新的站要用它。请建在项目自己的 content 里，或者先把它放在旁边"
        )
    file = content / _PLACES
    source = source_file.read(file, _PLACES)[0] if file.is_file() else None
    try:
        return [term.place for term in PlaceFile.model_validate(source.document.data).terms] if source else []
    except ValidationError:
        raise StartRefused(f"{content.name}/{_PLACES} 有错。请先照 check 的提示改好") from None


def place_named(words, places):
    """Return the Place that `words` name, a city perhaps after its province, or None."""
    words = (words or "").strip()
    provinces = [place for place in places if not place.province]
    for place in (*provinces, *places):
        before = [form for each in provinces if each.label == place.province for form in each.every_form]
        if words in {f"{head}{form}" for head in ("", *before) for form in place.every_form}:
            return place
    return None


def place_meant(words, places):
    """Return the Place that `words` name. Raises StartRefused if there is none."""
    if place := place_named(words, places):
        return place
    now = f"，现为“{words}”。{nearest(words, [form for each in places for form in each.every_form])}" if words else ""
    raise StartRefused(f"--place 应为 省或者地级市的名字，如 江西、赣州市{now}")


def layers_for(place, content, places):
    """Return the names of the layers in the folder `content` that hold at `place`, as site.yml lists them.

    These are the national one, those of the province and those of the city, each with what it needs, the lowest first.
    """
    theirs = [(folder, about) for folder, about in _made_for_others(content, places) if _holds_at(about, place)]
    found = [content / NATIONAL]
    for folder, _ in sorted(theirs, key=lambda each: bool(each[1].province)):
        stack, problems = stack_of(folder)
        found += [layer.folder for layer in stack if not problems and layer.folder not in found]
    return [Path(paths.relpath(folder, content)).as_posix() for folder in found]


def _made_for_others(content, places):
    """Yield (folder, Place) of the layers in the folder `content` that are of one place and nobody's own site."""
    for head in sorted(content.glob("*/layer.yml")):
        source = source_file.read(head, head.name)[0]
        place = place_named(source.document.data.get("place"), places) if source else None
        if place and not (head.parent / "site.yml").exists():
            yield head.parent, place


def _holds_at(place, other):
    """Return whether what holds at `place` holds at `other`: at itself, and at each city of a province."""
    return place == other or not place.province and place.label == other.province
