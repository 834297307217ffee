"""The list of one kind."""

from plugins.calendar.calendars import Calendar
from plugins.records.model.listing import listing
from plugins.records.pages.adapters.collection import facets, in_order, letters

from .views import deep_view_of


def list_of(catalogue, slug, only=None):
    """The Listing of the page named `slug`."""
    return listing(catalogue.get("page", slug), catalogue, only)


def test_the_first_facet_is_open_and_its_values_are_linked(busy_catalogue):
    found = facets(deep_view_of(busy_catalogue), list_of(busy_catalogue, "laureates"), {})
    assert [facet["open"] for facet in found["facets"]] == [True] + [False] * (len(found["facets"]) - 1)
    assert found["selected"] is None
    value = found["facets"][0]["values"][0]
    assert value["url"] == f"../../laureates/{found['facets'][0]['name']}/{value['id']}/"


def test_the_facet_that_narrows_the_list_is_open_and_can_be_left(busy_catalogue):
    last = list_of(busy_catalogue, "laureates").facets[-1]
    narrowed = list_of(busy_catalogue, "laureates", (last.name, last.values[0].id))
    found = facets(deep_view_of(busy_catalogue), narrowed, {})
    assert [facet["name"] for facet in found["facets"] if facet["open"]] == [last.name]
    assert found["selected"] == {
        "facet_label": last.label,
        "value_label": last.values[0].label,
        "all_url": "../../laureates/",
    }


def test_letters_lead_to_groups_with_a_heading(busy_catalogue):
    terms = list_of(busy_catalogue, "terms")
    assert letters(None, terms) == [{"id": group.anchor, "text": group.label} for group in terms.groups]
    assert letters(None, list_of(busy_catalogue, "experts")) == []


def test_what_is_due_next_comes_first_and_the_rest_keeps_its_order(busy_catalogue):
    slugs = ("exchange", "secrets", "cancelled", "pruning")
    events = [busy_catalogue.get("event", slug) for slug in slugs]
    found = [record.slug for record in in_order(deep_view_of(busy_catalogue), events)]
    assert found == ["pruning", "secrets", "exchange", "cancelled"]


def test_a_value_leads_to_the_calendar_of_the_list_that_it_narrows(busy_catalogue):
    calendar = Calendar("list-event-type-training", "list", "活动：培训", ())
    found = facets(deep_view_of(busy_catalogue), list_of(busy_catalogue, "events"), {calendar.id: calendar})
    of_values = {value["id"]: value["calendar"] for facet in found["facets"] for value in facet["values"]}
    assert of_values.pop("training") == {"id": "list-event-type-training", "label": "活动：培训"}
    assert set(of_values.values()) == {None}
