"""Tests that nothing moves for a reader whose system asks for less motion."""


def test_nothing_moves_for_whoever_wants_no_motion(view):
    view.show("light")
    assert view.audit("motion()") == []
