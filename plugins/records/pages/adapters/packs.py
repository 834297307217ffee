"""Packs of papers (services/packs.py) as the components `papers` and `hand_in` show them."""

from ....documents.document import size_in_words
from ....packs.words import copies_in_words
from ...model.numerals import day_in_words
from .view import file_type


def papers(view, pack):
    """{items}: the papers of `pack`, each with its form and with the other packs that want it."""
    return {"items": [_paper(view, pack, paper) for paper in pack["papers"]]}


def hand_in(view, pack):
    """{items}: how the papers of `pack` are handed in. The page of the pack has its title already."""
    found = pack["handIn"]
    people = [person | {"url": view.address(person["url"])} for person in found["ask"]]
    return {"items": [found | {"ask": people, "title": None, "url": view.address(pack["url"])}]}


def _paper(view, pack, paper):
    needs = view.shared["packs"].elsewhere(pack, paper["name"])
    return {
        "name": paper["name"],
        "copies": paper["copies"],
        "stamp": paper["stamp"],
        "note": paper["note"],
        "elsewhere": [_need(view, need) for need in needs],
        "form": paper["form"] and _form(view, paper["form"]),
    }


def _need(view, need):
    return {
        "title": need["title"],
        "url": f"{view.address(need['url'])}pack/",
        "words": copies_in_words(need),
        "note": need["note"],
    }


def _form(view, form):
    return {
        "title": form["title"],
        "url": view.address(form["url"]),
        "file_url": view.address(form["file"]),
        "version": form["version"],
        "since": day_in_words(form["valid_from"]),
        "until": day_in_words(form["valid_to"]) if form["valid_to"] else None,
        "type": file_type(form["file"]),
        "size": size_in_words(form["size"]),
        "sha256": form["sha256"],
    }
