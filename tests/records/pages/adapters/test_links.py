"""Records as links."""

from plugins.records.pages.adapters.links import link, links


def test_a_link_has_the_title_and_the_address_of_its_record(view):
    award = view.catalogue.get("award", "youth-award")
    assert links(view, [award]) == [{"text": award.title, "url": "../awards/youth-award/"}]


def test_nothing_is_no_link(view):
    assert link(view, None) is None
