"""The shortcuts of the app."""

from plugins.records.pages.adapters.manifest import shortcuts

from .views import deep_view_of


def test_the_platforms_and_the_search_are_shortcuts_below_the_manifest(busy_catalogue):
    found = shortcuts(deep_view_of(busy_catalogue))
    assert [item["url"] for item in found] == [
        *(platform.url for platform in busy_catalogue.of("platform")),
        "search/",
    ]
    assert all(item["name"] and item["description"] for item in found)
