"""Tests the swatches on the page of tokens: every token of tokens.css is there and has its colour."""

import re

from lxml import html as parser

from plugins.assets.tokens import MODES, SWITCHES, tokens_of
from plugins.patterns.swatches import swatches
from tests.assets.test_tokens import SMALL
from tests.content_folders import ROOT

CSS = (ROOT / "theme/static/css/tokens.css").read_text(encoding="utf-8")


def test_a_swatch_is_painted_in_both_themes():
    css = swatches(tokens_of(SMALL), {"large": tokens_of(SMALL, MODES["large"])})
    assert ".swatch--open-dark { background: #000; }" in css
    assert ".swatch--large-paper-light { background: #eee; }" in css
    assert ".sample--space-1 { inline-size: var(--space-1); }" in css


def test_every_token_is_on_the_page_once(patterns):
    page = parser.fromstring((patterns / "tokens.html").read_bytes())
    shown = [text.removeprefix("--") for text in page.xpath("//tbody//th//text()") if text.strip()]
    defined = [
        name
        for block in re.findall(r"^:root.*?^\}", CSS, re.M | re.S)
        for name in re.findall(r"^\s*--([\w-]+):", block, re.M)
        if name not in SWITCHES
    ]
    assert sorted(shown) == sorted(defined)


def test_every_swatch_and_sample_on_the_page_has_its_rule(patterns):
    page = (patterns / "tokens.html").read_text(encoding="utf-8")
    css = (patterns / "swatches.css").read_text(encoding="utf-8")
    used = set(re.findall(r"\b(?:swatch|sample)--[\w-]+", page)) - {"sample--bar", "sample--corner"}
    assert used == set(re.findall(r"\.((?:swatch|sample)--[\w-]+)", css))
