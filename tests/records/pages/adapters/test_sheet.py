"""The time limits on a sheet of paper."""

from types import SimpleNamespace

from plugins.records.pages.adapters.sheet import limits
from plugins.records.pages.adapters.view import View

from .views import deep_view_of


def test_each_time_limit_of_the_record_is_shown(busy_catalogue):
    record = busy_catalogue.get("right", "reward")
    assert [limit.name for limit in limits(deep_view_of(busy_catalogue), record)] == ["示例期限"]


def test_a_limit_whose_period_may_not_be_shown_is_left_out():
    record = SimpleNamespace(fields=SimpleNamespace(time_limits=["hidden", "shown"]))
    view = View(None, ".", {"shown_limit": lambda part: None if part == "hidden" else part})
    assert limits(view, record) == ["shown"]
