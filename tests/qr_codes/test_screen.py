"""Tests that a phone can read a code from the screen in every mode."""

import io

import pytest
from PIL import Image

from plugins.qr_codes.code import code_of
from tests.qr_codes.reading import read

pytestmark = pytest.mark.xdist_group("browser")
ADDRESS = "https://portal.example.org/home/events/pruning/"


@pytest.mark.parametrize("mode", ["light", "dark", "contrast", "forced", "print"])
def test_a_code_on_the_screen_can_be_read_in_every_mode(page, address, mode):
    page.add_init_script(f"localStorage.setItem('theme', '{mode if mode == 'contrast' else ''}')")
    page.emulate_media(
        color_scheme="dark" if mode == "dark" else "light",
        forced_colors="active" if mode == "forced" else "none",
        media="print" if mode == "print" else "screen",
    )
    page.goto(address + "tools/credits/")
    code = code_of(ADDRESS)
    page.evaluate(
        """([size, path]) => document.querySelector('main').insertAdjacentHTML('beforeend',
      `<div class="qr-code"><svg class="qr-code__image" role="img"
      width="${size}" height="${size}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">
      <path fill="white" d="M0 0h${size}v${size}H0z"/><path fill="black" d="${path}"/></svg></div>`)""",
        [code.size, code.path],
    )
    picture = Image.open(io.BytesIO(page.locator(".qr-code__image").screenshot()))
    assert read(picture.convert("L")) == [ADDRESS]
    if mode != "print":
        assert picture.convert("L").getpixel((picture.width // 2, 6)) > 240, "white in every mode"
