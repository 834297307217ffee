"""Tests how SVG becomes PNG: the size, the places of words, few bytes, and deterministic output."""

from io import BytesIO

import pytest
from PIL import Image

from plugins.cards import drawing
from plugins.cards.drawing import CardFault, draw

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630" width="1200" height="630">'
GROUND = '<rect width="1200" height="630" fill="#fbfaf6"/><circle cx="1100" cy="80" r="40" fill="#d2703a"/>'


def card(words, x=100, y=200):
    return f'{HEAD}{GROUND}<text x="{x}" y="{y}" font-size="80" font-weight="700" fill="#1a2b30">{words}</text></svg>'


def picture(png):
    return Image.open(BytesIO(png))


def box_of_words(png):
    """Return the box around all dark pixels of a picture, which are those of its words."""
    return picture(png).convert("L").point(lambda value: 255 * (value < 100)).getbbox()


def test_a_card_has_the_size_that_messengers_want_and_few_bytes(fonts):
    [png] = draw(fonts, [card("科技工作者之家")])
    assert (picture(png).format, picture(png).size) == ("PNG", (1200, 630))
    assert len(png) < 12_000


def test_colours_are_those_of_the_template(fonts):
    [png] = draw(fonts, [card("一")])
    shown = picture(png).convert("RGB")
    for place, colour in (((5, 5), (251, 250, 246)), ((1100, 80), (210, 112, 58))):
        assert max(abs(one - other) for one, other in zip(shown.getpixel(place), colour, strict=True)) <= 3


def test_words_stand_at_their_coordinates(fonts):
    left, top, right, bottom = box_of_words(draw(fonts, [card("国国国")])[0])
    assert 100 <= left < 110 and 330 < right <= 340  # Three characters are 80 pixels wide each.
    assert 120 <= top < 140 and 200 < bottom < 215  # y is the baseline.
    assert box_of_words(draw(fonts, [card("国国国", x=300)])[0])[0] == left + 200


def test_entities_are_drawn_as_characters(fonts):
    assert box_of_words(draw(fonts, [card("&lt;&amp;")])[0]) == box_of_words(draw(fonts, [card("&#60;&#38;")])[0])


def test_shapes_are_drawn_once_for_all_cards_that_share_them(fonts, monkeypatch):
    asked = []

    def counted(**options):
        asked.append(options)
        return drawn(**options)

    drawn = drawing.svg_to_bytes
    monkeypatch.setattr(drawing, "svg_to_bytes", counted)
    first, second = draw(fonts, [card("奖"), card("法")])
    assert len(asked) == 1
    assert asked[0]["skip_system_fonts"] is True
    assert first != second


def test_the_same_card_is_the_same_bytes(fonts):
    first, second, third = draw(fonts, [card("奖"), card("法"), card("奖")])
    assert first == third == draw(fonts, [card("奖")])[0]


def test_text_inside_another_element_is_refused(fonts):
    with pytest.raises(CardFault) as fault:
        draw(fonts, [f'{HEAD}<g><text x="1" y="1" font-size="9" font-weight="400" fill="#000">字</text></g></svg>'])
    assert str(fault.value) == "分享图模板里的 <text> 要直接放在最外层 <svg> 里，不能放进别的元素。"
