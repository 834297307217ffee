"""The shipped content: its layers, the day that the judgements of it play on, and what each layer is asked."""

import csv
import json
from datetime import date

from tests.content_folders import ROOT

CONTENT = ROOT / "content"
NATIONAL, SHANDONG, EXAMPLE = (CONTENT / name for name in ("national", "shandong", "example"))
DAY = date(2026, 11, 30)  # not before the last review that the content tells of, which `check` would refuse
NOON = f"{DAY}T12:00:00+08:00"


def questions_of(layer, name):
    """The list in the file `questions/<name>.json` of `layer`; none without the file."""
    file = layer / "questions" / f"{name}.json"
    return json.loads(file.read_text(encoding="utf-8")) if file.is_file() else []


def asked_of_layers(name):
    """All that the layers are asked under `name`, the lowest layer first, as one list."""
    return [each for layer in (NATIONAL, SHANDONG, EXAMPLE) for each in questions_of(layer, name)]


def rows_of_layers(name):
    """The rows of `questions/<name>.tsv` of all layers, the lowest first, as dicts;
    none of a layer without the file."""
    files = [file for layer in (NATIONAL, SHANDONG, EXAMPLE) if (file := layer / "questions" / f"{name}.tsv").is_file()]
    return [
        row
        for file in files
        for row in csv.DictReader(file.open(encoding="utf-8"), delimiter="\t", quoting=csv.QUOTE_NONE)
    ]
