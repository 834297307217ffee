"""The awards that stand alone."""

from types import SimpleNamespace

from plugins.records.pages.adapters.ladder_page import alone
from plugins.records.pages.adapters.view import View


def test_an_award_on_a_route_does_not_stand_alone():
    honours = SimpleNamespace(routes=[["low", "high"], ["one"], ["other"]])
    assert alone(View(None, ".", {"honours": honours})) == ["one", "other"]
