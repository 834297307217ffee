"""The second site: a district of another province over the national layer alone, and the words that are not its own."""

from plugins.records.model.loader import load
from tests.content_folders import TESTS
from tests.shipped.shipped_content import EXAMPLE, NATIONAL

DISTRICT = TESTS / "shipped/district"
OFFERED = {"golden-bridge", "lectures", "science-month", "think-tank", "training", "voicing"}
_GENERAL = {"年度实施方案", "本会年度实施方案"}  # titles of local records; schemas call the plan of any association so
_DRAWN = {".png", ".svg", ".ico", ".woff2", ".avif", ".webp", ".jpg"}


def foreign_words():
    """What names the example or the province of the shipped content: places, names of their own,
    titles of their records."""
    content = load(EXAMPLE)
    above = [layer for layer in content.layers if layer.folder != NATIONAL]
    words = {name for layer in above if layer.about for name in layer.about.names}
    words |= {content.site.association, content.site.association.removesuffix("科学技术协会"), content.site.url}
    words |= {term.label for term in content.vocabularies["districts"].terms}
    words |= {record.title for record in content.records if record.layer in above}
    # A paper is called by what it is for, and an award may have the name of a national one without its first words.
    general = {record.title for record in load(NATIONAL).records}
    general |= {role.label for role in content.vocabularies["form-roles"].terms}
    return {word for word in words - _GENERAL if not any(word in known for known in general)}


def foreign_in(site):
    """{path of a file of the site in the folder `site`: the foreign words in it},
    of all that is written and not drawn."""
    words, found = foreign_words(), {}
    for file in sorted(site.rglob("*")):
        if file.is_file() and file.suffix not in _DRAWN:
            text = file.read_bytes().decode("utf-8", "replace")
            if said := sorted(word for word in words if word in text):
                found[file.relative_to(site).as_posix()] = said
    return found
