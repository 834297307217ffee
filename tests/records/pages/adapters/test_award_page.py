"""Who has been honoured by an award."""

from plugins.records.pages.adapters.award_page import winners

from .views import deep_view_of


def test_winners_come_in_the_order_of_the_rounds(busy_catalogue):
    rounds = [busy_catalogue.get("round", slug) for slug in ("youth-2027", "merit-2024", "youth-2026")]
    found = [winner.slug for winner in winners(deep_view_of(busy_catalogue), rounds)]
    assert found == ["gardener", "withdrawn", "grower", "team"]
