"""Unites the papers of several packs: each paper once, with the packs that want it.

The same in JavaScript: theme/static/js/packs/union.js; tests/contract/packs.json holds both to the same results. A pack
is a plain dict: {"id", "title", "url", "papers": [{"name", "copies", "stamp", "note", "form"}]}. `copies` is None where
a notice states no number.
"""


def union(packs):
    """Return [{"name", "copies", "unstated", "stamp", "needs": [{"pack", "title", "url", "copies", "stamp", "note",
    "form"}]}].

    Papers with the same name are one paper; they are in the order in which `packs` first name them. `copies` is the sum
    of the stated numbers, None if none is stated; `unstated` counts the needs without a number. A paper has a `stamp`
    if one need asks for it.
    """
    needs = {}
    for pack in packs:
        for paper in pack["papers"]:
            need = {
                "pack": pack["id"],
                "title": pack["title"],
                "url": pack["url"],
                "copies": paper["copies"],
                "stamp": paper["stamp"],
                "note": paper["note"],
                "form": paper["form"],
            }
            needs.setdefault(paper["name"], []).append(need)
    return [_paper(name, found) for name, found in needs.items()]


def _paper(name, needs):
    stated = [need["copies"] for need in needs if need["copies"]]
    return {
        "name": name,
        "copies": sum(stated) or None,
        "unstated": len(needs) - len(stated),
        "stamp": any(need["stamp"] for need in needs),
        "needs": needs,
    }


def shared(papers):
    """Return those of `papers` that more than one pack wants."""
    return [paper for paper in papers if len({need["pack"] for need in paper["needs"]}) > 1]
