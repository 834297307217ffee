"""What a content file says in its own words: its text without the names of the documents that it rests on."""

import re
from bisect import bisect_right

# The fields that name documents, with title, publisher and note. A document has the name it has.
_NAMED = frozenset({"sources", "basis", "cites", "fees", "source"})


def own_words(source):
    """The text of the SourceFile `source` with its sources blanked out, every other character in its place."""
    document = source.document
    lines = [0, *(match.end() for match in re.finditer("\n", source.text))]
    body = lines[source.body_line - 1] if source.body else len(source.text)
    places = {location: _offset(lines, place) for location, place in document.places.items() if location}
    edges = sorted({*places.values(), *(_offset(lines, place) for place in document.key_places.values()), body})
    text = source.text
    for location, start in places.items():
        if _NAMED.intersection(location) and _holds_text(document.data, location):
            end = edges[min(bisect_right(edges, start), len(edges) - 1)]
            text = text[:start] + re.sub(r"[^\n]", " ", text[start:end]) + text[end:]
    return text


def _offset(lines, place):
    """The offset of `place`, (line, column) from 1, in a text whose lines start at `lines`."""
    line, column = place
    return lines[line - 1] + column - 1


def _holds_text(data, location):
    for step in location:
        try:
            data = data[step]
        except (KeyError, IndexError, TypeError):  # a part that could not be read
            return False
    return isinstance(data, str)
