"""The names of documents as terms of a small index of their own, for suggestions and for pages named exactly as typed.

A term is the name in its compared form, followed by a tab and the name as written where the two differ, so that a range
of terms is a list of suggestions. The client reads them in theme/static/js/search/names.js.
"""

from .counts import count
from .terms import bare


def name_counts(documents):
    """Return the Counts of the titles and aliases of `documents`, in the one field `name`."""
    return count(({"name": _name_terms([document.title, *document.aliases])} for document in documents), ["name"])


def _name_terms(names):
    written = (" ".join(name.split()) for name in names)
    return list(dict.fromkeys(_name_term(name) for name in written if bare(name)))


def _name_term(name):
    compared = bare(name)
    return name if compared == name else f"{compared}\t{name}"
