"""Turns the bytes of a content file into text, in whatever encoding an editor has written them."""

import codecs
import re

from .problem import Problem

_WAY_OUT = "请用“UTF-8”编码重新保存"
# GBK bytes that happen to be valid UTF-8 give letters of other scripts.
_HAN = re.compile("[\u3000-\u9fff\uff00-\uffef]")
_UTF_16 = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}


def decode(raw, path):
    r"""Return (text with \n as line end, [Problem]) for `raw`, the bytes of the file `path`.

    A byte-order mark and the line ends of Windows and old Macs are accepted. Another encoding is a fault,
    but the file is read in the encoding it seems to have, so that it hides no other fault.
    """
    if encoding := _utf_16(raw):
        text = raw.decode(encoding, errors="replace").removeprefix("\ufeff")
        return _unified(text), [Problem(path, 1, 1, f"是 UTF-16（记事本叫“Unicode”）编码，不是 UTF-8。{_WAY_OUT}")]
    raw = raw.removeprefix(codecs.BOM_UTF8)
    try:
        return _unified(raw.decode("utf-8")), []
    except UnicodeDecodeError as error:
        return _line_by_line(raw, error, path)


def _utf_16(raw):
    """Return the byte order of UTF-16, known by its mark or by the zero bytes beside the first letters; or None."""
    if raw[:2] in _UTF_16:
        return _UTF_16[raw[:2]]
    if raw[1:8:2] == b"\0\0\0\0" and b"\0" not in raw[0:8:2]:
        return "utf-16-le"
    return "utf-16-be" if raw[0:8:2] == b"\0\0\0\0" and b"\0" not in raw[1:8:2] else None


def _unified(text):
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _line_by_line(raw, error, path):
    """Decode a file that is GBK as a whole, or to which lines in GBK have been added."""
    before = _unified(raw[: error.start].decode("utf-8"))
    place = before.count("\n") + 1, len(before) - before.rfind("\n")
    lines = raw.replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")
    right = {number for number, line in enumerate(lines, 1) if line.isascii() or _is_chinese_utf_8(line)}
    text = "\n".join(
        line.decode("utf-8" if number in right else "gb18030", "ignore") for number, line in enumerate(lines, 1)
    )
    wrong = [str(number) for number in range(place[0] + 1, len(lines) + 1) if number not in right]
    mixed = any(number in right and not line.isascii() for number, line in enumerate(lines, 1))
    more = f"（还有第 {'、'.join(wrong[:5])} 行{'等' if wrong[5:] else ''}）" if wrong and mixed else ""
    return text, [Problem(path, *place, f"不是 UTF-8 编码的文字（可能是 GBK）{more}。{_WAY_OUT}")]


def _is_chinese_utf_8(line):
    try:
        return bool(_HAN.search(line.decode("utf-8")))
    except UnicodeDecodeError:
        return False
