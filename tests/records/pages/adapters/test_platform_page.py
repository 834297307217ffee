"""What may close soon on the page of a platform."""

import pytest

from plugins.records.pages.adapters.platform_page import may_close

from .views import deep_view_of


@pytest.mark.parametrize(
    ("slug", "has", "lacks"),
    [
        ("startup", "demand:frost", "round:youth-2026"),
        ("honour", "round:youth-2026", "demand:frost"),
        ("learning", "event:pruning", "round:youth-2026"),
    ],
)
def test_demands_belong_to_starting_up_and_rounds_of_awards_to_honours(busy_catalogue, slug, has, lacks):
    found = {record.key for record in may_close(deep_view_of(busy_catalogue), busy_catalogue.get("platform", slug))}
    assert has in found
    assert lacks not in found
