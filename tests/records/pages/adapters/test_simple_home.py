"""The home page in 长者版: large buttons and numbers to call."""

from copy import copy

from plugins.records.model.catalogue import Catalogue
from plugins.records.pages.adapters.simple_home import parts
from tests.content_folders import TODAY

from .views import deep_view_of, entries_of


def test_it_has_the_buttons_and_the_numbers_that_a_press_calls(busy_catalogue):
    hotline = busy_catalogue.get("contact", "hotline")
    found = parts(deep_view_of(busy_catalogue), entries_of(busy_catalogue, busy_catalogue.site.navigation[-1:]))
    assert found == {
        "tasks": [{"text": "奖项", "url": "../../awards/"}],
        "numbers": [{"name": hotline.title, "number": "12345", "url": "tel:12345"}],
    }


def test_the_first_three_numbers_are_enough(busy_catalogue):
    catalogue = copy(busy_catalogue)
    catalogue.site = catalogue.site.model_copy(update={"help_contacts": busy_catalogue.site.help_contacts * 4})
    assert len(parts(deep_view_of(catalogue), [])["numbers"]) == 3


def test_nobody_is_called_whose_number_is_not_known(busy_catalogue):
    nobody = Catalogue(busy_catalogue.content, TODAY, [])
    assert parts(deep_view_of(nobody), []) == {"tasks": [], "numbers": []}
