"""The shipped content: its layers, the day that the judgements of it play on, and what each layer is asked."""

import json
from datetime import date

from tests.content_folders import ROOT

CONTENT = ROOT / "content"
NATIONAL, SHANDONG, EXAMPLE = (CONTENT / name for name in ("national", "shandong", "example"))
DAY = date(2026, 11, 30)        # not before the last review that the content tells of, which `check` would refuse
NOON = f"{DAY}T12:00:00+08:00"


def asked_of_layers(name):
    """All that the files `questions/<name>.json` of the layers hold, the lowest layer first, as one list."""
    files = [layer / "questions" / f"{name}.json" for layer in (NATIONAL, SHANDONG, EXAMPLE)]
    return [each for file in files if file.is_file() for each in json.loads(file.read_text(encoding="utf-8"))]
