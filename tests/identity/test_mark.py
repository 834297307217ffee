"""Tests which mark a site shows and how pages address it."""

from base64 import b64decode

from plugins.identity.mark import mark_of
from tests.content_folders import FIXTURE, ROOT

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><title>科协</title></svg>'


def test_without_a_mark_of_its_own_a_site_shows_that_of_the_theme():
    mark = mark_of(FIXTURE, ROOT / "theme", None)
    assert mark.address == f"theme/favicon.svg?v={mark.version}"
    assert mark.svg == (ROOT / "theme/static/favicon.svg").read_text(encoding="utf-8")


def test_the_content_may_have_a_mark_of_its_own(tmp_path):
    (tmp_path / "images").mkdir()
    (tmp_path / "images/mark.svg").write_text(SVG, encoding="utf-8-sig")  # Windows editors write a byte-order mark.
    mark = mark_of(tmp_path, ROOT / "theme", "images/mark.svg")
    assert mark.address == f"images/mark.svg?v={mark.version}"
    assert b64decode(mark.data.removeprefix("data:image/svg+xml;base64,")).decode() == SVG


def test_another_mark_has_another_address(tmp_path):
    addresses = set()
    for words in (SVG, SVG.replace("科协", "学会")):
        (tmp_path / "mark.svg").write_text(words, encoding="utf-8")
        addresses.add(mark_of(tmp_path, ROOT / "theme", "mark.svg").address)
    assert len(addresses) == 2
