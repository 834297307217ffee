"""Tests that plain figures of a body become what a page shows."""

from plugins.records.pages.figures import with_figures

ONE, TWO = '<figure><img src="a"></figure>', '<figure><img src="b"><figcaption>说明\n两行</figcaption></figure>'


def show(picture, first):
    return f"[{picture}{' first' if first else ''}]"


def test_each_figure_becomes_its_picture():
    assert with_figures(f"<p>一</p>{ONE}<p>二</p>{TWO}", ["a", "b"], show) == "<p>一</p>[a]<p>二</p>[b]"


def test_a_figure_with_nothing_before_it_is_first():
    assert with_figures(f"{ONE}\n{TWO}", ["a", "b"], show) == "[a first]\n[b]"


def test_what_looks_like_a_replacement_stays_as_it_is():
    assert with_figures(ONE, [r"\1\g<0>"], show) == r"[\1\g<0> first]"


def test_a_body_without_figures_stays_as_it_is():
    assert with_figures("<p>&lt;figure&gt;</p>", [], show) == "<p>&lt;figure&gt;</p>"
