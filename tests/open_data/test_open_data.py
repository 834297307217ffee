"""Tests that the open data hold no text that no page shows, and that the page of the data links to all files."""

import csv
import io
import json
import re
from datetime import date

import pytest

from plugins.open_data.data_set import FOLDER
from plugins.records.model.numerals import han_date
from tests.built_pages import pages_of

# Texts that are not for readers or that pages show in another form: addresses and ids, the conditions of a rule (its
# page shows the text of the rule), the letter for sorting the glossary, time zones.
NOT_WORDS = {"ref", "url", "id", "updated", "asks", "compare", "value", "initial", "timezone", "unit"}
# Texts that another page shows: the short name of a law where the law is cited, the district of an event in the list of
# events. Only some citations have a clause.
ELSEWHERE = {"short", "district", "clause"}


def words(value, name=""):
    """Return (field, text) for every text inside `value` that people can read."""
    if isinstance(value, dict) and "ref" in value and len(value) == 3:
        # This is a reference to another record. The page of that record shows its title, and a citation names a law by
        # its short name.
        return []
    if isinstance(value, dict):
        return [
            found
            for inner, item in value.items()
            if inner not in NOT_WORDS
            for found in words(item, inner if inner != "label" else name)
        ]
    if isinstance(value, list):
        return [found for item in value for found in words(item, name)]
    return [(name, value)] if isinstance(value, str) else []


def squeezed(text):
    """Return `text` without spaces, or a date in the form that pages show."""
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        return han_date(date.fromisoformat(text))
    return re.sub(r"\s+", "", text)


def records(site):
    """Yield all records of the data files of `site`."""
    for file in sorted((site / FOLDER).glob("*.json")):
        if not file.name.endswith(".schema.json") and file.name != "index.json":
            yield from json.loads(file.read_text(encoding="utf-8"))["records"]


@pytest.mark.xdist_group("site")
def test_the_data_hold_no_text_that_no_page_shows(busy):
    home = json.loads((busy / FOLDER / "index.json").read_text(encoding="utf-8"))["homepage"]
    pages = {
        address: squeezed(" ".join([*page.itertext(), *page.xpath("//@content | //@href | //@datetime | //@alt")]))
        for address, page in pages_of(busy).items()
    }
    # The words of a picture are in an attribute and not between the words before and after it, so a body is searched
    # for piece by piece.
    hidden = [
        (record["ref"], name, piece)
        for record in records(busy)
        for name, text in words(record)
        if name not in ELSEWHERE
        for piece in (text.split() if name == "text" else [text])
        if squeezed(piece) not in pages[record["url"].removeprefix(home)]
    ]
    assert len(list(records(busy))) > 50 and hidden == []


@pytest.mark.xdist_group("site")
def test_every_page_of_a_record_is_in_the_data(published_busy):
    data = {record["url"].split("/portal/")[1] for record in records(published_busy)}
    pages = {
        address
        for address, page in pages_of(published_busy).items()
        if page.xpath("//article")
        and (published_busy / address.split("/")[0] / "index.html").is_file()
        and address.count("/") == 2
    }
    assert data and pages <= data


@pytest.mark.xdist_group("site")
def test_the_page_links_to_every_file_with_records(busy):
    index = json.loads((busy / "data/index.json").read_text(encoding="utf-8"))
    full = {
        file["downloadURL"].rpartition("/")[2]
        for entry in index["dataset"]
        if entry["count"]
        for file in entry["distribution"]
    }
    page = pages_of(busy)["data/"]
    assert full and full | {"index.json"} == {
        link.rpartition("/")[2] for link in page.xpath("//main//@href") if re.search(r"\.\w*json$|\.csv$", link)
    }
    for entry in index["dataset"]:
        for file in entry["distribution"]:
            assert (busy / "data" / file["downloadURL"].rpartition("/")[2]).stat().st_size == file["byteSize"]


@pytest.mark.xdist_group("site")
def test_tables_hold_as_many_records_as_the_json(busy):
    tables = list((busy / "data").glob("*.csv"))
    assert len(tables) > 10
    for file in tables:
        rows = list(csv.reader(io.StringIO(file.read_bytes().decode("utf-8-sig"), newline="")))
        whole = json.loads(file.with_suffix(".json").read_text(encoding="utf-8"))
        assert (len(rows) - 1, [row[0] for row in rows[1:]]) == (
            whole["count"],
            [record["ref"] for record in whole["records"]],
        )
