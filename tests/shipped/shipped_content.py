"""The shipped content: its layers, the day of the judgements about it, and the questions of each layer."""

import csv
import json
from datetime import date

from tests.content_folders import ROOT

CONTENT = ROOT / "content"
NATIONAL, SHANDONG, EXAMPLE = (CONTENT / name for name in ("national", "shandong", "example"))
# This day is not before the last review in the content, because `check` refuses reviews in the future.
DAY = date(2026, 11, 30)
NOON = f"{DAY}T12:00:00+08:00"


def questions_of(layer, name):
    """Return the list in the file `questions/<name>.json` of `layer`, or an empty list without the file."""
    file = layer / "questions" / f"{name}.json"
    return json.loads(file.read_text(encoding="utf-8")) if file.is_file() else []


def asked_of_layers(name):
    """Return the lists of the files `questions/<name>.json` of all layers as one list, the lowest layer first."""
    return [each for layer in (NATIONAL, SHANDONG, EXAMPLE) for each in questions_of(layer, name)]


def rows_of_layers(name):
    """Return the rows of `questions/<name>.tsv` of all layers as dicts, the lowest layer first; a layer may lack the
    file.
    """
    files = [file for layer in (NATIONAL, SHANDONG, EXAMPLE) if (file := layer / "questions" / f"{name}.tsv").is_file()]
    return [
        row
        for file in files
        for row in csv.DictReader(file.open(encoding="utf-8"), delimiter="\t", quoting=csv.QUOTE_NONE)
    ]
