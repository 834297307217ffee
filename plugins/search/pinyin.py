"""Indexes names by their pronunciation, for queries in Latin letters: zhishichanquan, zscq.

Letters are cut into overlapping pieces instead of syllables, so that no query needs to be segmented (xian is 先 or
西安) and half a syllable already finds something. The readings of characters come from pypinyin, with its dictionary of
phrases. The client's side is theme/static/js/search/pinyin.js.
"""

from pypinyin import Style, lazy_pinyin

from .counts import count
from .terms import han_runs

LETTERS = 4  # letters in a piece of the full spelling
INITIALS = 3  # letters in a piece of the initials
LONGEST_NAME = 16  # characters; nobody types the whole spelling of a longer name


def pinyin_counts(documents):
    """Return the Counts of the pieces of titles and aliases of `documents`, in the one field `pinyin`."""
    return count(
        (
            {"pinyin": [term for name in [document.title, *document.aliases] for term in pinyin_terms(name)]}
            for document in documents
        ),
        ["pinyin"],
    )


def pinyin_terms(name):
    """Return the pieces of the pronunciation of `name`.

    These are the pieces of the full spelling, and those of the initials after a dot. For a name that is entirely
    Chinese they also include both in full after an equals sign.
    """
    runs = [lazy_pinyin(run, style=Style.NORMAL) for run in han_runs(name)]
    terms = [piece for run in runs for piece in pieces("".join(run), LETTERS)]
    terms += [f".{piece}" for run in runs for piece in pieces(initials(run), INITIALS)]
    if len(runs) == 1 and len(runs[0]) <= LONGEST_NAME:
        terms += [f"={''.join(runs[0])}", f"={initials(runs[0])}"]
    return terms


def initials(syllables):
    """Return the first letters of `syllables`."""
    return "".join(syllable[0] for syllable in syllables)


def pieces(letters, length):
    """Return the overlapping pieces of `letters`, or all of it when it is shorter than `length`."""
    if len(letters) <= length:
        return [letters] if letters else []
    return [letters[at : at + length] for at in range(len(letters) - length + 1)]
