"""Nothing moves for a reader who asked the system for less motion."""


def test_nothing_moves_for_whoever_wants_no_motion(view):
    view.show("light")
    assert view.audit("motion()") == []
