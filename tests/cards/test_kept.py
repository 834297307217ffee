"""Tests that a card is drawn once and drawn again when something changes that it depends on."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from plugins.cards import kept
from plugins.cards.kept import cards_of
from tests.cards.test_cores import SVG


@pytest.fixture
def drawn(monkeypatch):
    """Return the list of the SVGs that were drawn, in order; cards from the cache are not in it."""
    asked = []
    draw = kept.draw_on_all_cores
    monkeypatch.setattr(kept, "draw_on_all_cores", lambda fonts, svgs: asked.extend(svgs) or draw(fonts, svgs))
    return asked


def test_a_card_is_drawn_once(fonts, tmp_path, drawn):
    first = cards_of([SVG.format(1), SVG.format(2)], fonts, tmp_path)
    assert cards_of([SVG.format(2), SVG.format(3), SVG.format(1)], fonts, tmp_path)[::2] == first[::-1]
    assert drawn == [SVG.format(1), SVG.format(2), SVG.format(3)]


def test_two_pages_may_have_the_same_card(fonts, tmp_path, drawn):
    one, other = cards_of([SVG.format(1)] * 2, fonts, tmp_path)
    assert one == other and len(drawn) == 1


@pytest.mark.parametrize("library", ["PIL", "resvg_py"])
def test_another_version_of_a_library_draws_anew(fonts, tmp_path, drawn, monkeypatch, library):
    cards_of([SVG.format(1)], fonts, tmp_path)
    monkeypatch.setattr(getattr(kept, library), "__version__", "another")
    cards_of([SVG.format(1)], fonts, tmp_path)
    assert len(drawn) == 2


def test_a_missing_folder_is_made(fonts, tmp_path, drawn):
    cards_of([SVG.format(1)], fonts, tmp_path / "a/b")
    assert len(list((tmp_path / "a/b").iterdir())) == 1


def test_builds_may_share_the_folder_and_leave_nothing_unfinished(fonts, tmp_path):
    svgs = [SVG.format(number) for number in range(8)]
    with ThreadPoolExecutor(4) as pool:
        results = list(pool.map(lambda _: cards_of(svgs, fonts, tmp_path), range(4)))
    assert all(result == results[0] for result in results)
    assert len(list(tmp_path.iterdir())) == 8
