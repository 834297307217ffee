"""Cuts elements out of XML and leaves every other byte as it was.

Serialising a tree would change the prefixes of namespaces, and some values refer to prefixes.
"""

import re
from xml.parsers import expat

from .package import UnreadableDocument

_TAG = re.compile(rb"""<(?:[^>"']|"[^"]*"|'[^']*')*>""")


def cut(xml, is_removed):
    """Return the XML bytes `xml` without the elements for which `is_removed(name, attributes)` is true.

    `name` has no namespace; the names of attributes are as written. Raises UnreadableDocument if `xml` is not XML in
    UTF-8.
    """
    spans = _spans(xml, is_removed)
    kept, at = [], 0
    for start, end in spans:
        kept.append(xml[at:start])
        at = end
    return b"".join([*kept, xml[at:]]) if spans else xml


def _spans(xml, is_removed):
    """Return the (start, end) of the outermost doomed elements of `xml`, in order."""
    parser, spans, depth, removed_at, start = expat.ParserCreate(), [], 0, None, 0

    def opened(name, attributes):
        nonlocal depth, removed_at, start
        depth += 1
        if removed_at is None and is_removed(name.rpartition(":")[2], attributes):
            removed_at, start = depth, parser.CurrentByteIndex

    def closed(name):
        nonlocal depth, removed_at
        if removed_at == depth:
            tag = _TAG.match(xml, start)  # expat does not say where an empty element like <a/> ends
            end = tag.end() if tag[0].endswith(b"/>") else xml.index(b">", parser.CurrentByteIndex) + 1
            spans.append((start, end))
            removed_at = None
        depth -= 1

    parser.StartElementHandler, parser.EndElementHandler = opened, closed
    try:
        if xml[:2] in (b"\xff\xfe", b"\xfe\xff"):  # UTF-16, which no Office program writes
            raise UnreadableDocument
        parser.Parse(xml, True)
    except expat.ExpatError as fault:
        raise UnreadableDocument from fault
    return spans
