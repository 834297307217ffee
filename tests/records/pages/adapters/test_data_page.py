"""The list of data sets."""

from datetime import date
from types import SimpleNamespace

from plugins.records.pages.adapters.data_page import rows, updated

from .views import deep_view_of


def data_set(catalogue, kind, count, day, examples=0):
    """A data set of `count` records of the kind named `kind`."""
    files = [SimpleNamespace(form="CSV", size="1.0 KB", path=f"data/{kind}.csv")]
    records = ["record"] * count
    return SimpleNamespace(kind=catalogue.kinds[kind], records=records, files=files, updated=day, examples=examples)


def test_sets_stand_in_the_order_of_kinds_and_empty_ones_are_left_out(busy_catalogue):
    sets = [
        data_set(busy_catalogue, "award", 2, date(2026, 11, 1)),
        data_set(busy_catalogue, "expert", 0, None),
        data_set(busy_catalogue, "law", 1, date(2026, 11, 20)),
    ]
    found = rows(deep_view_of(busy_catalogue), sets, ["law", "expert", "award"])
    assert [row["cells"][0] for row in found] == ["2026年11月20日", "2026年11月1日"]
    assert updated(None, sets) == date(2026, 11, 20)
    assert updated(None, sets[1:2]) is None


def test_a_set_leads_to_its_list_and_says_how_many_are_examples(busy_catalogue):
    (row,) = rows(deep_view_of(busy_catalogue), [data_set(busy_catalogue, "law", 3, date(2026, 11, 1), 1)], ["law"])
    assert row["url"] == "../../laws/"
    assert row["note"].startswith("3 条（示例 1 条）。")
    assert row["cells"][1] == {"links": [{"text": "CSV 1.0 KB", "url": "../../data/law.csv"}]}


def test_a_set_without_a_list_leads_to_its_file(busy_catalogue):
    (row,) = rows(
        deep_view_of(busy_catalogue), [data_set(busy_catalogue, "facility", 1, date(2026, 11, 1))], ["facility"]
    )
    assert busy_catalogue.get("page", "facilities") is None
    assert (row["title"], row["url"]) == (busy_catalogue.kinds["facility"].label, "../../data/facility.csv")
    assert row["note"].startswith("1 条。")
