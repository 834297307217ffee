"""Tests that pages on Linux use the font from npm, whatever fonts the system has, and that it has all needed
characters.
"""

import sys

import pytest
from PIL import ImageFont

from plugins.browser.file_server import served
from tests.conftest import watched_page
from tests.content_folders import ROOT

FACES = ROOT / "node_modules/@expo-google-fonts/noto-sans-sc"
NOBODY_HAS_IT = "\U0010ffff"


@pytest.mark.xdist_group("pictures 375 light")
@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no fontconfig: they draw with their own faces")
def test_no_letter_is_drawn_with_a_face_of_the_system(browser, gallery):
    with served(gallery) as address, watched_page(browser) as page:
        page.goto(f"{address}/about/")  # The page has code, whose style asks for another font.
        tools = page.context.new_cdp_session(page)
        for domain in ("DOM", "CSS"):
            tools.send(f"{domain}.enable")
        root = tools.send("DOM.getDocument")["root"]["nodeId"]
        nodes = tools.send("DOM.querySelectorAll", {"nodeId": root, "selector": "body *"})["nodeIds"]
        used = [font for node in nodes for font in tools.send("CSS.getPlatformFontsForNode", {"nodeId": node})["fonts"]]
    assert {font["postScriptName"] for font in used} == {"NotoSansSC-Regular", "NotoSansSC-Bold"}


@pytest.mark.parametrize("folder", ["static/css", "static/js", "templates"])
def test_the_face_has_every_sign_of_the_theme(folder):
    """A missing character is drawn as a box if no other font has it, which is so on many phones too."""
    files = [file for file in (ROOT / "theme" / folder).rglob("*") if file.suffix in (".css", ".js", ".html")]
    signs = {sign for file in files for sign in file.read_text(encoding="utf-8") if not sign.isspace()}
    face = ImageFont.truetype(FACES / "400Regular/NotoSansSC_400Regular.ttf", 40)
    box = bytes(face.getmask(NOBODY_HAS_IT))
    assert sorted(sign for sign in signs if bytes(face.getmask(sign)) == box) == []
