"""The facts of a period."""

from plugins.records.pages.adapters.period_page import facts

from .views import deep_view_of


def test_a_period_says_how_long_from_when_whose_and_until_when(busy_catalogue):
    found = facts(deep_view_of(busy_catalogue), busy_catalogue.get("period", "renewal"))
    assert [item["label"] for item in found] == ["多长", "从哪一天算", "谁的期限", "适用止"]
    assert [item["text"] for item in found] == ["往前12个月", "期满之日", "权利人", "2026年12月31日"]
    assert found[-1]["iso"] == "2026-12-31"


def test_what_it_depends_on_comes_first(busy_catalogue):
    record = next(record for record in busy_catalogue.of("period") if record.fields.condition)
    assert facts(deep_view_of(busy_catalogue), record)[0] == {"label": "前提", "text": record.fields.condition}
