"""tokens.css, read: groups, values in both themes, sorts; and all of it on the tokens page."""

import re

from lxml import html as parser

from plugins.patterns.swatches import swatches
from plugins.patterns.tokens import MODES, SWITCHES, tokens_of
from tests.content_folders import ROOT

CSS = (ROOT / "theme/static/css/tokens.css").read_text(encoding="utf-8")
SMALL = """
:root {
  --light: initial;
  --dark: ;
}

:root {
  /* Ground */
  --paper: var(--light, #fff) var(--dark, #000);

  /* States */
  --open: var(--paper);
  --shade: rgb(0 0 0 / 0.5);
  --space-1: 0.25rem;
  --text-m: clamp(1rem, 2vw,
    2rem);
  --radius: 4px;
  --page: 74rem;
}

:root[data-size="large"] {
  --paper: var(--light, #eee) var(--dark, #111);
}
"""


def test_a_colour_has_a_value_in_each_theme():
    by_name = {token.name: token for token in tokens_of(SMALL)}
    assert (by_name["paper"].light, by_name["paper"].dark) == ("#fff", "#000")
    assert (by_name["open"].light, by_name["open"].dark) == ("#fff", "#000")


def test_tokens_stand_below_their_comment_in_the_order_of_the_file():
    assert [(token.group, token.name, token.sort) for token in tokens_of(SMALL)] == [
        ("Ground", "paper", "colour"), ("States", "open", "colour"), ("States", "shade", "colour"),
        ("States", "space-1", "space"), ("States", "text-m", "text"), ("States", "radius", "radius"),
        ("States", "page", "other")]


def test_a_value_of_two_lines_is_one():
    assert {token.name: token.written for token in tokens_of(SMALL)}["text-m"] == "clamp(1rem, 2vw, 2rem)"


def test_what_the_large_size_changes_is_read_by_itself():
    assert [(token.name, token.light, token.dark) for token in tokens_of(SMALL, MODES["large"])] == [("paper", "#eee", "#111")]


def test_a_swatch_is_painted_in_both_themes():
    css = swatches(tokens_of(SMALL), {"large": tokens_of(SMALL, MODES["large"])})
    assert ".swatch--open-dark { background: #000; }" in css
    assert ".swatch--large-paper-light { background: #eee; }" in css
    assert ".sample--space-1 { inline-size: var(--space-1); }" in css


def test_every_token_is_on_the_page_once(patterns):
    page = parser.fromstring((patterns / "tokens.html").read_bytes())
    shown = [text.removeprefix("--") for text in page.xpath("//tbody//th//text()") if text.strip()]
    defined = [name for block in re.findall(r"^:root.*?^\}", CSS, re.M | re.S)
               for name in re.findall(r"^\s*--([\w-]+):", block, re.M) if name not in SWITCHES]
    assert sorted(shown) == sorted(defined)


def test_every_swatch_and_sample_on_the_page_has_its_rule(patterns):
    page = (patterns / "tokens.html").read_text(encoding="utf-8")
    css = (patterns / "swatches.css").read_text(encoding="utf-8")
    used = set(re.findall(r"\b(?:swatch|sample)--[\w-]+", page)) - {"sample--bar", "sample--corner"}
    assert used == set(re.findall(r"\.((?:swatch|sample)--[\w-]+)", css))
