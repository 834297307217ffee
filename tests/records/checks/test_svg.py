"""Tests that an SVG from outside is a square picture and nothing else: each rule is broken once."""

import pytest

from plugins.records.checks.svg import fault_of
from tests.content_folders import ROOT

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 48 48">'
FAULTS = {
    "a script": ("<script>alert(1)</script>", "有 <script>，图片里不能有脚本、动画和网页。请删去"),
    "a script of another namespace": (
        '<x:script xmlns:x="http://www.w3.org/1999/xhtml"/>',
        "有 <script>，图片里不能有脚本、动画和网页。请删去",
    ),
    "a page": ('<iframe xmlns="http://www.w3.org/1999/xhtml"/>', "有 <iframe>，图片里不能有脚本、动画和网页。请删去"),
    "a place for a page": ("<foreignObject/>", "有 <foreignObject>，图片里不能有脚本、动画和网页。请删去"),
    "an animation": (
        '<a href="#x"><set attributeName="href" to="javascript:alert(1)"/></a>',
        "有 <set>，图片里不能有脚本、动画和网页。请删去",
    ),
    "a handler": ('<g onclick="alert(1)"/>', "有会运行脚本的 onclick=…。请删去"),
    "a handler in capitals": ('<g ONLOAD="alert(1)"/>', "有会运行脚本的 ONLOAD=…。请删去"),
    "a picture elsewhere": (
        '<image href="https://example.org/x.png"/>',
        "引用了别的文件“https://example.org/x.png”。整个图要画在这一个文件里",
    ),
    "a link of the old form": (
        '<use xlink:href="other.svg#a"/>',
        "引用了别的文件“other.svg#a”。整个图要画在这一个文件里",
    ),
    "a script as an address": (
        '<a href=" javascript:alert(1)"/>',
        "引用了别的文件“ javascript:alert(1)”。整个图要画在这一个文件里",
    ),
    "a paint elsewhere": (
        '<g fill="url(other.svg#a)"/>',
        "样式里引用了别的文件“url(other.svg#a)”。整个图要画在这一个文件里",
    ),
    "a style elsewhere": (
        "<style>@import 'x.css';</style>",
        "样式里引用了别的文件“@import 'x.css';”。整个图要画在这一个文件里",
    ),
    "an address in a style": (
        "<style>g { fill: URL( 'x.svg' ) }</style>",
        "样式里引用了别的文件“URL( 'x.svg' ) }”。整个图要画在这一个文件里",
    ),
    "an address spelt otherwise": (
        r'<g style="fill: u\72l(x.svg)"/>',
        r"样式里引用了别的文件“\72l(x.svg)”。整个图要画在这一个文件里",
    ),
    "words": ("<text>科协</text>", "有文字 <text>，换一台电脑字形就不同。请在画图程序里把文字转成路径（轮廓）"),
    "an instruction": (
        '<?xml-stylesheet href="x.css"?>',
        "有 <?xml-stylesheet …?> 指令，它能带进别的文件。请删去这个指令",
    ),
    "a line that breaks off": ("<g>", "不是完整的 SVG 文件。请在画图程序里重新导出"),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_named_with_its_line(name):
    markup, words = FAULTS[name]
    line, _, message = fault_of(f'{HEAD}\n<path d="M0 0"/>\n{markup}</svg>'.encode())
    assert (line, message) == (3, words)


def test_a_fault_has_its_column():
    assert fault_of(f"{HEAD}\n  <g/><script/></svg>".encode())[:2] == (2, 7)


@pytest.mark.parametrize(
    "document, words",
    [
        (
            "<!DOCTYPE svg [<!ENTITY a 'b'>]>" + HEAD + "</svg>",
            "有 <!DOCTYPE …> 声明，它能带进别的文件。请删去这个声明",
        ),
        ("<html/>", '不是 SVG 图片：最外层应为 <svg xmlns="http://www.w3.org/2000/svg">'),
        ("<svg viewBox='0 0 1 1'/>", '不是 SVG 图片：最外层应为 <svg xmlns="http://www.w3.org/2000/svg">'),
        ("一张图", "不是完整的 SVG 文件。请在画图程序里重新导出"),
        ("", "不是完整的 SVG 文件。请在画图程序里重新导出"),
        (
            HEAD.replace("48 48", "48 32") + "</svg>",
            "应为正方形的图：<svg> 的 viewBox 应为“0 0 边长 边长”，如 0 0 48 48，现为“0 0 48 32”",
        ),
        (
            '<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48"/>',
            "应为正方形的图：<svg> 的 viewBox 应为“0 0 边长 边长”，如 0 0 48 48，现为“”",
        ),
    ],
)
def test_what_is_no_square_svg(document, words):
    assert fault_of(document.encode())[2] == words


def test_another_encoding_is_said():
    assert fault_of(f"{HEAD}<title>科协</title></svg>".encode("gbk")) == (
        1,
        1,
        "不是 UTF-8 编码的 SVG 文件。请在画图程序里重新导出",
    )


@pytest.mark.parametrize(
    "markup",
    [
        (
            '<defs><linearGradient id="a"/></defs><path fill="url(#a)" style="stroke: url( \'#a\' )"/>'
            '<use xlink:href="#a"/>'
        ),
        '<style>.a { fill: #fff }</style><title>站徽</title><metadata><a xmlns="urn:x" y="C:\\图"/></metadata>',
    ],
)
def test_what_drawing_programs_write_is_no_fault(markup):
    assert fault_of(f'<?xml version="1.0" encoding="UTF-8"?>\n{HEAD}{markup}</svg>'.encode()) is None
    assert fault_of(b"\xef\xbb\xbf" + f"{HEAD}{markup}</svg>".encode()) is None


def test_the_mark_that_comes_with_the_theme_has_no_fault():
    assert fault_of((ROOT / "theme/static/favicon.svg").read_bytes()) is None
