"""Finds what is wrong with an SVG file from outside: it must hold a square picture and nothing else.

Pages show it as an image, and a browser then runs and fetches nothing. But the file also has an address on the site,
and a browser that opens it there would run its scripts as scripts of the site.
"""

import re
from functools import partial
from xml.parsers import expat

from ..model.messages import SHOWN

_SVG = "http://www.w3.org/2000/svg"
_XHTML = "http://www.w3.org/1999/xhtml"
_ACTIVE = {"script", "handler", "foreignObject", "animate", "animateMotion", "animateTransform", "set"}
# A backslash is refused because CSS escapes can spell the other patterns.
_OUTSIDE = re.compile(r"url\(\s*(?!\s*['\"]?\s*#)|@import|\\", re.I)
_SQUARE = re.compile(r"\s*-?[\d.]+[\s,]+-?[\d.]+[\s,]+(?P<width>\d*\.?\d+)[\s,]+(?P<height>\d*\.?\d+)\s*")


class _Fault(Exception):
    """One broken rule; the text of the exception is the message for staff."""


def fault_of(content):
    """Return the first fault of the SVG `content`, as bytes: (line, column, message with a way out), or None."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return 1, 1, "不是 UTF-8 编码的 SVG 文件。请在画图程序里重新导出"
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    rules = _Rules(parser)
    try:
        parser.Parse(text, True)
    except expat.ExpatError as error:
        return error.lineno, error.offset + 1, "不是完整的 SVG 文件。请在画图程序里重新导出"
    except _Fault as fault:
        return *rules.place, str(fault)
    return None


class _Rules:
    """The rules, one method for each sort of thing in an XML file; each raises _Fault.

    `place` is the (line, column) of the last thing that the parser met.
    """

    def __init__(self, parser):
        self._parser = parser
        self._inside = []
        parser.StartDoctypeDeclHandler = partial(self._placed, self._doctype)
        parser.ProcessingInstructionHandler = partial(self._placed, self._instruction)
        parser.StartElementHandler = partial(self._placed, self._element)
        parser.EndElementHandler = partial(self._placed, self._end)
        parser.CharacterDataHandler = partial(self._placed, self._words)

    def _placed(self, rule, *what):
        self.place = self._parser.CurrentLineNumber, self._parser.CurrentColumnNumber + 1
        rule(*what)

    def _doctype(self, *_):
        raise _Fault("有 <!DOCTYPE …> 声明，它能带进别的文件。请删去这个声明")

    def _instruction(self, target, _):
        raise _Fault(f"有 <?{target} …?> 指令，它能带进别的文件。请删去这个指令")

    def _element(self, name, attributes):
        space, _, local = name.rpartition(" ")
        if not self._inside:
            _check_root(space, local, attributes.get("viewBox", ""))
        self._inside.append(local)
        if local in _ACTIVE or space == _XHTML:
            raise _Fault(f"有 <{local}>，图片里不能有脚本、动画和网页。请删去")
        if (space, local) == (_SVG, "text"):
            raise _Fault("有文字 <text>，换一台电脑字形就不同。请在画图程序里把文字转成路径（轮廓）")
        for attribute, value in attributes.items():
            _check_attribute(attribute, value, space == _SVG)

    def _end(self, _):
        self._inside.pop()

    def _words(self, words):
        if self._inside[-1] == "style":
            _check_css(words)


def _check_root(space, local, box):
    if (space, local) != (_SVG, "svg"):
        raise _Fault(f'不是 SVG 图片：最外层应为 <svg xmlns="{_SVG}">')
    square = _SQUARE.fullmatch(box)
    if not square or float(square["width"]) != float(square["height"]):
        raise _Fault(f"应为正方形的图：<svg> 的 viewBox 应为“0 0 边长 边长”，如 0 0 48 48，现为“{box[:SHOWN]}”")


def _check_attribute(name, value, is_drawn):
    space, _, local = name.rpartition(" ")
    if local.lower().startswith("on"):
        raise _Fault(f"有会运行脚本的 {local}=…。请删去")
    if local == "href" and not value.strip().startswith("#"):
        raise _Fault(f"引用了别的文件“{value[:SHOWN]}”。整个图要画在这一个文件里")
    if is_drawn and not space:
        _check_css(value)


def _check_css(value):
    if found := _OUTSIDE.search(value):
        raise _Fault(f"样式里引用了别的文件“{value[found.start() :][:SHOWN]}”。整个图要画在这一个文件里")
