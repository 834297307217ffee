"""The way to a page in JSON-LD is the one its breadcrumbs show."""

from types import SimpleNamespace

from plugins.structured_data.trail import trail
from tests.open_data.records import BASE


def steps(view, key, selected=None):
    return trail(view, view.catalogue.get(*key.split(":")), selected)


def test_a_record_stands_below_its_column(view):
    assert steps(view, "award:youth-award") == [
        ("首页", f"{BASE}/"), ("奖项列表", f"{BASE}/awards/"), ("青年奖", None)]


def test_a_record_without_a_column_and_a_page_stand_below_the_home_page(view):
    assert steps(view, "term:inventor") == [("首页", f"{BASE}/"), ("发明人", None)]
    assert steps(view, "page:awards") == [("首页", f"{BASE}/"), ("奖项列表", None)]


def test_a_facet_page_stands_below_its_list(view):
    assert steps(view, "page:awards", SimpleNamespace(value_label="市级")) == [
        ("首页", f"{BASE}/"), ("奖项列表", f"{BASE}/awards/"), ("市级", None)]


def test_the_home_page_is_the_first_step(view):
    assert steps(view, "page:index") == []
