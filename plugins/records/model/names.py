"""Finds the file name that a reference needs, from what people call a record."""

import re
from collections import defaultdict
from difflib import get_close_matches

from .typed_numbers import folded

_LIKE_TITLE = 0.6


class Names:
    """The titles, aliases and short names of records by kind, each with the slugs of the records that have it."""

    def __init__(self):
        self._slugs = defaultdict(lambda: defaultdict(dict))
        self._known = defaultdict(dict)

    def add(self, kind, slug, data):
        """Note a record: `kind` is a Kind, `data` the fields as they are in its file."""
        self._known[kind.name][slug] = self._known[kind.plural][slug] = kind.name
        aliases = data.get("aliases")
        for said in (data.get("title"), data.get("short"), *(aliases if isinstance(aliases, list) else ())):
            if isinstance(said, str) and said.strip():
                self._slugs[kind.name][_comparable(said)].setdefault(slug, data.get("title"))

    def way_to(self, value, kind=None):
        """Return a sentence that offers the reference meant by `value`, to a record of `kind` if it is given."""
        if meant := self._by_name(value, kind):
            return f"是否要写“{meant}”？"
        kinds = [kind] if kind else list(self._slugs)
        found = self._records_named(_comparable(value), kinds)
        if not found:
            words = sorted({word for name in kinds for word in self._slugs[name]})
            close = get_close_matches(_comparable(value), words, 1, _LIKE_TITLE)
            found = self._records_named(close[0], kinds) if close else {}
        offers = [f"“{slug if kind else f'{name}:{slug}'}”（{title}）" for (name, slug), title in found.items()]
        return f"是否要写{'或'.join(offers[:3])}？" if offers else ""

    def _records_named(self, words, kinds):
        """Return {(kind, slug): title} of the records of `kinds` that `words` name."""
        return {(name, slug): title for name in kinds for slug, title in self._slugs[name].get(words, {}).items()}

    def _by_name(self, value, kind):
        """Return the reference meant by a path, an address or another spelling:
        records/laws/patent-law.yml or Patent_Law."""
        path = folded(value).replace("\\", "/").strip("/")
        path = re.sub(r"\.(?:ya?ml|md|markdown|html)$", "", path, flags=re.IGNORECASE)
        owner, _, slug = path.replace(":", "/").rpartition("/")
        slug = re.sub(r"[\s_]+", "-", slug.strip().lower())
        owner = owner.rsplit("/", 1)[-1].strip()
        if kind:
            return slug if slug in self._known[kind] else ""
        return f"{self._known[owner][slug]}:{slug}" if slug in self._known.get(owner, {}) else ""


def _comparable(words):
    """Return `words` in the form in which they are compared: in small letters, without brackets, quotes and spaces."""
    return re.sub(r"[\s《》〈〉“”\"'()（）]", "", folded(words)).lower()
