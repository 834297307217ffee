"""Tests that Python and JavaScript compare the numbers of certificates alike, and what is found at which moment."""

import json
from pathlib import Path

from plugins.records.services.certificates import folded
from tests.node import run_node

CASES = json.loads((Path(__file__).parents[1] / "contract/certificates.json").read_text(encoding="utf-8"))["folded"]
SCRIPT = Path(__file__).with_name("contract.mjs")
CERTIFICATES = [
    {"id": "first", "key": "KX2026001", "until": None},
    {"id": "second", "key": "KX2026002", "until": "2026-12-02T24:00+08:00"},
]


def in_node(texts=(), asked=()):
    return run_node(SCRIPT, {"texts": list(texts), "certificates": CERTIFICATES, "asked": list(asked)})


def test_python_folds_the_numbers_of_the_contract():
    assert [folded(case["typed"]) for case in CASES] == [case["folded"] for case in CASES]


def test_javascript_folds_them_alike():
    assert in_node([case["typed"] for case in CASES])["folded"] == [case["folded"] for case in CASES]


def test_a_certificate_is_found_until_its_page_is_taken_down():
    asked = [
        {"number": "kx 2026-001", "now": "2030-01-01T00:00+08:00"},
        {"number": "KX2026002", "now": "2026-12-02T23:59+08:00"},
        {"number": "KX2026002", "now": "2026-12-03T00:00+08:00"},
        {"number": "KX2026003", "now": "2026-12-02T23:59+08:00"},
    ]
    assert in_node(asked=asked)["found"] == ["first", "second", None, None]
