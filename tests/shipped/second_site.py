"""The second site, a district of another province over the national layer alone, and the words that are foreign to
it.
"""

from plugins.records.model.loader import load
from tests.content_folders import TESTS
from tests.shipped.shipped_content import EXAMPLE, NATIONAL

DISTRICT = TESTS / "shipped/district"
OFFERED = {"golden-bridge", "lectures", "science-month", "think-tank", "training", "voicing"}
# Titles of local records that the schemas use for the plan of any association.
_GENERAL = {"年度实施方案", "本会年度实施方案"}
_DRAWN = {".png", ".svg", ".ico", ".woff2", ".avif", ".webp", ".jpg"}


def foreign_words():
    """Return the words that name the example or the province of the shipped content.

    These are places, the names of the association and the titles of local records.
    """
    content = load(EXAMPLE)
    above = [layer for layer in content.layers if layer.folder != NATIONAL]
    words = {name for layer in above if layer.about for name in layer.about.names}
    words |= {content.site.association, content.site.association.removesuffix("科学技术协会"), content.site.url}
    districts = content.vocabularies["districts"]  # A district that the national list has too is nobody's own.
    words |= {
        term.label for term in districts.terms if len(districts.written[term.id]) == 1
    }  # The others are national.
    words |= {record.title for record in content.records if record.layer in above}
    # Papers are named after their purpose, and local awards may have the name of a national one without its first
    # words.
    general = {record.title for record in load(NATIONAL).records}
    general |= {role.label for role in content.vocabularies["form-roles"].terms}
    return {word for word in words - _GENERAL if not any(word in known for known in general)}


def foreign_in(site):
    """Return {path of a file: foreign words in it} of all text files of the site in the folder `site`."""
    words, found = foreign_words(), {}
    for file in sorted(site.rglob("*")):
        if file.is_file() and file.suffix not in _DRAWN:
            text = file.read_bytes().decode("utf-8", "replace")
            if said := sorted(word for word in words if word in text):
                found[file.relative_to(site).as_posix()] = said
    return found
