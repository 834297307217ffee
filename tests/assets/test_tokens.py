"""Tests how tokens.css is read: groups, values in both themes, sorts."""

from plugins.assets.tokens import MODES, tokens_of

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
        ("Ground", "paper", "colour"),
        ("States", "open", "colour"),
        ("States", "shade", "colour"),
        ("States", "space-1", "space"),
        ("States", "text-m", "text"),
        ("States", "radius", "radius"),
        ("States", "page", "other"),
    ]


def test_a_value_of_two_lines_is_one():
    assert {token.name: token.written for token in tokens_of(SMALL)}["text-m"] == "clamp(1rem, 2vw, 2rem)"


def test_the_changes_of_the_large_size_are_read_separately():
    assert [(token.name, token.light, token.dark) for token in tokens_of(SMALL, MODES["large"])] == [
        ("paper", "#eee", "#111")
    ]
