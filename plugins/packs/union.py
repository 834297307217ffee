"""Packs in, their papers out: each once, with who wants it. The half of it in JavaScript is theme/static/js/packs/union.js.

A pack is plain: {"id", "title", "url", "papers": [{"name", "copies", "stamp", "note", "form"}]}; `copies` is None where a notice
names no number. tests/contract/packs.json holds both halves.
"""


def union(packs):
    """Return [{"name", "copies", "unstated", "stamp", "needs": [{"pack", "title", "url", "copies", "stamp", "note",
    "form"}]}].

    Papers of one name are one paper, in the order in which `packs` first name them. `copies` adds up what is stated, None
    if nothing is; `unstated` says of how many needs no number is; one need for a stamp makes the paper a stamped one.
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
    """Those of `papers` that more than one pack wants."""
    return [paper for paper in papers if len({need["pack"] for need in paper["needs"]}) > 1]
