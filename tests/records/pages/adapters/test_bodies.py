"""The bodies that a record names, and how to reach them."""

from dataclasses import replace

from plugins.records.pages.adapters.bodies import bodies


def test_a_body_with_a_contact_has_its_phone_and_leads_to_it(view):
    alone, reached = bodies(view, view.catalogue.get("right", "reward"))["items"]
    assert (alone["name"], alone["phone"], alone["url"]) == ("本单位的科研部门", None, None)
    assert (reached["role"], reached["phone"]) == ("帮您理清适用哪一条", "12345")
    assert (reached["url"], reached["instead"]) == ("../contacts/hotline/", False)


def test_who_answers_in_the_place_of_the_association_is_not_led_to(view):
    elsewhere = replace(view, shared={"is_elsewhere": lambda body, contact: contact is not None})
    reached = bodies(elsewhere, view.catalogue.get("right", "reward"))["items"][1]
    assert (reached["phone"], reached["url"], reached["instead"]) == ("12345", None, True)
