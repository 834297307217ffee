"""Bodies that would take minutes or break Markdown are refused before it reads them.

Markdown walks through a paragraph anew for each bracket and calls itself for each list in a list. The limits are far above
what anybody types; pasted rubbish exceeds them.
"""

import re

from .fault import Fault

BODY = 300_000          # characters: a book of 150,000 Han is half of it
PARAGRAPH = 20_000      # characters of lines without an empty one between them, rows of tables left out
DEPTH = 12              # lists in lists, quotes in quotes
BRACKETS = 30           # open at the same place
SIGNS = 1000            # of one kind in one paragraph
NOTES = 300
HEADINGS = 500
_ROW = re.compile(r"[ \t]*[|｜]")
_SIGNS = re.compile(r"\[|`+|\*+|\]\(|<|&|\\|@|://")


def excess(body):
    """The first Fault that keeps `body` from being read, or None."""
    if len(body) > BODY:
        return Fault(BODY, f"正文有 {len(body):,} 个字符，最多 {BODY:,}。请分成几页")
    return (_too_many(body, r"^[ \t]*#{1,6}", HEADINGS, "个小标题") or _too_many(body, r"\[\^", NOTES, "处脚注")
            or next(filter(None, map(_paragraph_excess, _paragraphs(body))), None))
