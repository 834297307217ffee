"""Tests the code of an address: another program reads it, its margin is empty, its modules are large enough on
paper.
"""

import re

import pytest

from plugins.qr_codes.code import LEAST_MODULE, MARGIN, PRINTED, AddressTooLong, code_of
from tests.content_folders import ROOT
from tests.qr_codes.reading import drawn, read

ADDRESSES = [
    "https://a.cn/",
    "https://portal.example.org/home/laureates/youth-2024-aquaculture/",
    "https://www.science-workers-home.example-association.org.cn/portal/laureates/"
    + "outstanding-worker-" * 8
    + "2026/",
]


@pytest.mark.parametrize("address", ADDRESSES)
def test_another_program_reads_the_code(address):
    code = code_of(address)
    assert read(drawn(code.path, code.size)) == [address] == [code.address]


@pytest.mark.parametrize("address", ADDRESSES)
def test_the_margin_is_empty_and_the_modules_are_wide_enough(address):
    code = code_of(address)
    width, height = drawn(code.path, code.size, 1).size
    left, top, right, bottom = drawn(code.path, code.size, 1).point(lambda value: 255 - value).getbbox()
    assert (left, top, width - right, height - bottom) == (MARGIN,) * 4
    assert PRINTED / code.size >= LEAST_MODULE


def test_a_code_with_a_stain_can_be_read():
    code = code_of(ADDRESSES[1])
    picture = drawn(code.path, code.size, 8)
    middle = code.size * 4
    picture.paste(255, (middle - 24, middle - 24, middle + 24, middle + 24))
    assert read(picture) == [ADDRESSES[1]]


def test_an_address_too_long_for_paper_is_refused():
    with pytest.raises(AddressTooLong, match="网址太长，印出来的二维码扫不出：https://a.cn/xxx"):
        code_of("https://a.cn/" + "x" * 900)


def test_the_stylesheet_for_paper_has_the_assumed_width():
    style = (ROOT / "theme/static/css/components/qr-code.css").read_text(encoding="utf-8")
    assert re.search(rf"@media print.*inline-size: {PRINTED}mm;\s+block-size: {PRINTED}mm;", style, re.S)
