"""Finds characters that are invisible, unknown to programs or look like others, and names them by code point.

A character with only one right reading is replaced and only reported:
invisible characters are left out, a radical becomes the character it looks like, a no-break space becomes a space.
Every other one is an error, because nobody can say what was meant.
"""

import re
import unicodedata
from dataclasses import dataclass

from .look_alikes import LOOK_ALIKES, right_one
from .problem import Problem, place_in

_DIRECTIONS = "\u202a-\u202e\u2066-\u2069"
# Unicode's Default_Ignorable_Code_Point. Joiners and selectors are left out of it because they have uses,
# and directions because they are errors.
_INVISIBLE = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u2060-\u2065\u206a-\u206f\u3164"
    "\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0000-\U000e001f\U000e0080-\U000e00ff\U000e01f0-\U000e0fff"
)
_JOINERS = "\u180b-\u180d\u200c\u200d\ufe00-\ufe0f\U000e0020-\U000e007f\U000e0100-\U000e01ef"
_SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f"
_BREAKS = "\u000b\u000c\u0085\u2028\u2029"
_CONTROLS = "\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f"
_NO_CHARACTERS = "\ud800-\udfff\ufdd0-\ufdef" + "".join(
    f"{chr(plane * 0x10000 + 0xFFFE)}{chr(plane * 0x10000 + 0xFFFF)}" for plane in range(17)
)
_PRIVATE = "\ue000-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd"
_SUSPECT = re.compile(
    f"[{_DIRECTIONS}{_INVISIBLE}{_JOINERS}{_SPACES}{_BREAKS}{_CONTROLS}{_NO_CHARACTERS}{_PRIVATE}\ufffd{LOOK_ALIKES}]"
)
_KEYCAP = re.compile("[#*0-9]\ufe0f?\u20e3")
# A flag of a region is written in invisible letters: a black flag, tag characters, and the end tag.
_FLAG = re.compile("\U0001f3f4[\U000e0020-\U000e007e]+\U000e007f")

# Word's list bullets in the fonts Symbol and Wingdings become these characters.
_BULLETS = "\uf06c\uf0a7\uf0b7\uf0d8\uf0fc"
_NAMES = {
    "\u00ad": "软连字符",
    "\u200b": "零宽空格",
    "\u200c": "零宽不连字",
    "\u200d": "零宽连字",
    "\u2060": "零宽连接符",
    "\ufeff": "字节顺序标记",
    "\u200e": "方向标记",
    "\u200f": "方向标记",
    "\u3164": "韩文填充符",
    "\u00a0": "不换行空格",
}


@dataclass(frozen=True)
class Group:
    """One sort of characters: the pattern that finds them, the message about one, and what is read in its place."""

    pattern: re.Pattern
    sentence: str  # It contains {code}, {char} and {way_out}.
    stead: str = ""
    severity: str = "error"


_GROUPS = (
    Group(re.compile(f"[{_BREAKS}]"), "有看不见的换行符（{code}）。请删去这一处，要换行的按回车键", " "),
    Group(re.compile(f"[{_CONTROLS}]"), "有看不见的控制字符（{code}）。请删去这一处后重新输入", " "),
    Group(
        re.compile(f"[{_DIRECTIONS}]"),
        "有改变文字方向的字符（{code}），看到的字序会和真的不一样。请删去这一处后重新输入",
    ),
    Group(re.compile(f"[{_NO_CHARACTERS}]"), "有一处不是字符（{code}），别的程序读不了。请删去这一处后重新输入", " "),
    Group(re.compile("\ufffd"), "有一个字在转换编码时丢了，只剩“\ufffd”（{code}）。请对照原文补上", " "),
    Group(re.compile(f"[{_BULLETS}]"), "有 Word 的项目符号（{code}），在别人那里显示为方框。请改成“- ”", " "),
    Group(
        re.compile(f"[{_PRIVATE}]"), "有一个字只在某一种字体里有（{code}），在别人那里显示为方框。请换成通用的字", " "
    ),
    Group(re.compile(f"[{_SPACES}]"), "有特殊的空格（{code}），网站上按普通空格算。请换成普通空格", " ", "reminder"),
    Group(
        re.compile(f"[{_INVISIBLE}{_JOINERS}]"),
        "有看不见的字符（{code}），网站上略去了。请把前后两个字一起删去后重新输入",
        "",
        "reminder",
    ),
    Group(re.compile(f"[{LOOK_ALIKES}]"), "“{char}”（{code}）是部首或兼容字，不是通用的字，{way_out}", "", "reminder"),
)


def read(text, path, first_line=1, spaces=True):
    """Return (`text` as it is read, [Problem]), with one Problem for each sort of fault, at its first place.

    `text` starts at line `first_line` of the file `path`. Without `spaces`, no-break spaces and similar characters are
    kept, because prose may want them.
    """
    places, pieces, end = {}, [], 0
    for match in _SUSPECT.finditer(text):
        if _has_effect(text, match.start()) or not spaces and match[0] in _SPACES:
            continue
        places.setdefault(right_one(match[0]) or _group(match[0]), []).append(match.start())
        pieces += [text[end : match.start()], stead_of(match[0])]
        end = match.end()
    problems = [_problem(offsets, text, path, first_line - 1) for offsets in places.values()]
    return "".join([*pieces, text[end:]]), problems


def settled(text, spaces=True):
    """Return `text` with what `read` puts in the place of each character of which only a reminder is given."""
    pieces, end = [], 0
    for match in _SUSPECT.finditer(text):
        if _has_effect(text, match.start()) or not spaces and match[0] in _SPACES:
            continue
        if _group(match[0]).severity == "reminder":
            pieces += [text[end : match.start()], stead_of(match[0])]
            end = match.end()
    return "".join([*pieces, text[end:]])


def faults(text):
    """Yield (the faulty characters of one sort, message, severity) for `text`."""
    found = {}
    for match in _SUSPECT.finditer(text):
        if not _has_effect(text, match.start()):
            found.setdefault(right_one(match[0]) or _group(match[0]), {})[match[0]] = None
    for chars in found.values():
        yield chars, _sentence(list(chars)), _group(next(iter(chars))).severity


def stead_of(char):
    """Return the character that is read in the place of `char`."""
    return right_one(char) or (char if re.match(f"[{LOOK_ALIKES}]", char) else _group(char).stead)


def _sentence(chars):
    """Return the message for staff about `chars`, which are of one sort."""
    codes = [f"{_NAMES[char] + ' ' if char in _NAMES else ''}U+{ord(char):04X}" for char in chars]
    right = right_one(chars[0])
    way_out = f"网站上写成“{right}”。请改成“{right}”" if right else "搜不到。请换成通用的字"
    code = "、".join(codes[:3]) + ("等" if len(codes) > 3 else "")
    return _group(chars[0]).sentence.format(code=code, char=chars[0], way_out=way_out)


def _group(char):
    return next(group for group in _GROUPS if group.pattern.match(char))


def _problem(offsets, text, path, lines_before):
    chars = list(dict.fromkeys(text[offset] for offset in offsets))
    line, column = place_in(text, offsets[0])
    others = dict.fromkeys(str(place_in(text, offset)[0] + lines_before) for offset in offsets[1:6])
    more = (
        f"。还有 {len(offsets) - 1} 处，在第 {'、'.join(others)} 行{'等' if len(offsets) > 6 else ''}" if others else ""
    )
    return Problem(path, line + lines_before, column, _sentence(chars) + more, _group(chars[0]).severity)


def _has_effect(text, at):
    """Whether a joiner or selector at offset `at` has an effect: in emoji, joining letters or variant forms of Han."""
    char, before, after = text[at], text[at - 1 : at], text[at + 1 : at + 2]
    if not before or not re.match(f"[{_JOINERS}]", char):
        return False
    if char in "\u200c\u200d":
        return bool(after) and (
            _is_joining(before) and _is_joining(after) or char == "\u200d" and _pictures(before, after)
        )
    if "\ufe00" <= char <= "\ufe0f":
        return unicodedata.category(before) in ("So", "Sm") or before in "‼⁉ℹ〰" or bool(_KEYCAP.match(text, at - 1))
    if "\u180b" <= char <= "\u180d":
        return "\u1800" <= before <= "\u18aa"
    if char >= "\U000e0100":
        return "\u3400" <= before <= "\u9fff" or before >= "\U00020000"
    return any(match.start() < at < match.end() for match in _FLAG.finditer(text, max(at - 32, 0), at + 32))


def _is_joining(char):
    """Whether `char` is of a script whose letters change their form beside each other, from Arabic to Mongolian."""
    return "\u0600" <= char <= "\u0fff" or "\u1000" <= char <= "\u109f" or "\u1780" <= char <= "\u18aa"


def _pictures(before, after):
    return (
        unicodedata.category(before) == "So" or before == "\ufe0f" or "\U0001f3fb" <= before <= "\U0001f3ff"
    ) and unicodedata.category(after) in ("So", "Sm")
