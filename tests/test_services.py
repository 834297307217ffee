"""Tests that a service has the same name in all places where it has a part.

The table says what takes the place of a part that a service does not have.
"""

import re

import pytest

from plugins.records.model.kind import all_kinds
from plugins.records.services.service import all_services
from tests.content_folders import ROOT

OWN = object()  # The part has the name of the service.
# {service: (engine room, template, script, stylesheet, address, tests in a browser)}
#
# An engine that several services use is named after its subject: eligibility (apply, ladder), reckoning (periods,
# rights), charts. The services rights and whom are on the list page of their kind, forms is on the page of each form. A
# service without a script works without one.
TABLE = {
    "apply": ("eligibility", OWN, OWN, OWN, "/apply/", OWN),
    "certificates": (None, OWN, OWN, OWN, "/certificates/", OWN),
    "credits": (None, OWN, OWN, OWN, "/tools/credits/", OWN),
    "deadlines": (OWN, OWN, "listing", OWN, "/deadlines/", OWN),
    "forms": ("documents", "kinds/form", OWN, OWN, "/forms/", OWN),
    "ladder": ("charts", OWN, OWN, OWN, "/ladder/", OWN),
    "match": (OWN, OWN, None, OWN, "/match/", None),
    "packs": (OWN, OWN, OWN, OWN, "/packs/", OWN),
    "periods": ("reckoning", OWN, OWN, OWN, "/tools/periods/", OWN),
    "rights": ("reckoning", "collection", OWN, OWN, "/rights/", OWN),
    "whom": (None, "collection", OWN, OWN, "/contacts/", OWN),
}
KINDS = {"forms": "form", "rights": "right", "whom": "contact"}  # {service on the list page of a kind: the kind}


def _file(pattern, name, value):
    return value and ROOT / pattern.format(name if value is OWN else value)


@pytest.mark.parametrize("name", TABLE)
def test_a_service_has_its_name_in_all_places(name):
    engine, template, script, stylesheet, _, browser = TABLE[name]
    places = [
        _file("plugins/{}/__init__.py", name, engine),
        _file("theme/templates/{}.html", name, template),
        _file("theme/static/js/{}/page.js", name, script),
        _file("theme/static/css/entries/{}.css", name, stylesheet),
        _file("tests/records/services/test_{}.py", name, OWN),
        _file("tests/browser/test_{}.py", name, browser),
    ]
    assert [place for place in places if place and not place.is_file()] == []
    assert name in all_services()


@pytest.mark.parametrize("name", [name for name in TABLE if name not in KINDS])
def test_the_page_of_a_service_has_the_address_of_its_name(name, busy_content):
    texts = {file.stem: file.read_text(encoding="utf-8") for file in (busy_content / "pages").glob("*.md")}
    given = {
        (re.search(r"^address: (.+)$", text, re.M) or [None, f"/{stem}/"])[1]
        for stem, text in texts.items()
        if re.search(rf"^template: {name}$", text, re.M)
    }
    assert given == {TABLE[name][4]}


@pytest.mark.parametrize("name", KINDS)
def test_a_service_on_the_list_of_a_kind_has_the_address_of_that_list(name):
    assert f"/{all_kinds()[KINDS[name]].plural}/" == TABLE[name][4]


def test_no_service_is_left_out_of_the_table():
    shown = {name for name, service in all_services().items() if service.form or service.data or service.is_shown_on}
    assert shown <= TABLE.keys()
    named = re.findall(r"\.\.services\.(\w+)", (ROOT / "plugins/records/pages/portal.py").read_text(encoding="utf-8"))
    assert named == ["empty_pages", "service"]  # The portal imports no service by name.
