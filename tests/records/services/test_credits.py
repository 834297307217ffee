"""Tests events with hours, as the page writes them into its rows and the browser reads them."""

from plugins.records.services.credits import credit_form
from tests.credits.test_logic import CONTRACT, results_of


def test_every_event_of_the_site_is_an_entry_as_python_writes_it(busy_catalogue):
    form = credit_form(busy_catalogue)
    plain = [item["plain"] for item in form["events"]]
    assert len(plain) > 2 and all(list(each) == CONTRACT["event"]["keys"] for each in plain)
    # An attribute of the page holds text.
    answers = results_of(*(("entryOf", [each | {"hours": str(each["hours"])}]) for each in plain))
    assert [answer["entry"]["hours"] for answer in answers] == [each["hours"] for each in plain]
    assert {each["event"]: each["cancelled"] for each in plain}["cancelled"] == "yes"
    assert form["checking"].slug == "station", "the programme that the page is about"
