"""Tests the generator that Pelican calls to write the cards."""

from types import SimpleNamespace

import pytest
from jinja2 import DictLoader, Environment
from PIL import Image

from plugins.cards.generator import CardGenerator

CARD = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630" width="1200" height="630">'
    '<text x="9" y="99" font-size="40" font-weight="700" fill="#fff">{{ page.title }}</text></svg>'
)
HOME = CARD.replace("1200", "600")


@pytest.fixture
def generator(fonts, tmp_path):
    """Return a generator with three pages: two with a card, one of them with its own template, and one without a
    card.
    """
    made = object.__new__(CardGenerator)
    made.settings = {"SITEURL": "https://host.example", "CARD_FONTS": str(fonts), "CARD_CACHE": str(tmp_path / "kept")}
    made.output_path = str(tmp_path / "output")
    made.env = Environment(loader=DictLoader({"cards/page.svg": CARD, "cards/home.svg": HOME}))
    home = SimpleNamespace(title="首页", summary="", template="home", card="cards/index.png")
    notice = SimpleNamespace(title="通知", summary="", template="kinds/notice", card="cards/notices/one.png")
    made.context = {"pages": [home, SimpleNamespace(title="没有", summary="", template="page")], "articles": [notice]}
    return made


def written(folder):
    return sorted(file.relative_to(folder).as_posix() for file in folder.rglob("*.png"))


def test_a_card_is_written_with_the_template_of_its_page(generator, tmp_path):
    generator.generate_output(None)
    assert written(tmp_path / "output") == ["cards/index.png", "cards/notices/one.png"]
    assert Image.open(tmp_path / "output/cards/index.png").width == 600
    assert Image.open(tmp_path / "output/cards/notices/one.png").width == 1200


def test_a_site_without_an_address_has_no_cards(generator, tmp_path):
    generator.settings["SITEURL"] = ""
    generator.generate_output(None)
    assert not (tmp_path / "output").exists()


@pytest.mark.parametrize("setting", [None, ""])
def test_without_fonts_the_build_stops_and_says_what_to_do(generator, setting):
    generator.settings["CARD_FONTS"] = setting
    with pytest.raises(SystemExit, match="（未设置）。请在项目根目录运行 npm ci，再重新构建。"):
        generator.generate_output(None)


def test_a_template_that_cannot_be_drawn_stops_the_build_with_a_message(generator):
    nested = CARD.replace("<text", "<g><text").replace("</svg>", "</g></svg>")
    generator.env = Environment(loader=DictLoader({"cards/page.svg": nested}))
    with pytest.raises(SystemExit, match="分享图模板里的 <text> 要直接放在最外层"):
        generator.generate_output(None)
