"""Where programs find what a certificate is checked against."""

from types import SimpleNamespace

from plugins.records.pages.adapters.certificate import json_file


def data_set(kind, *forms):
    """A data set of the kind named `kind` with a file of each of `forms`."""
    files = [SimpleNamespace(form=form, path=f"data/{kind}.{form.lower()}") for form in forms]
    return SimpleNamespace(kind=SimpleNamespace(name=kind), files=files)


def test_it_is_the_json_of_the_laureates():
    assert json_file(None, [data_set("award", "JSON"), data_set("laureate", "CSV", "JSON")]) == "data/laureate.json"


def test_there_may_be_none():
    assert json_file(None, [data_set("award", "JSON"), data_set("laureate", "CSV")]) is None
