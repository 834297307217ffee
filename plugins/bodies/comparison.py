"""Compares what was typed with what is shown: finds text of a body that was lost, moved or turned into another block.

The rules for single shapes only cover mistakes that somebody has thought of. This comparison knows only the signs of
Markdown that a body may use: it removes them and expects the rest on the page, character by character.
"""

from difflib import SequenceMatcher

from .fault import Fault
from .shown import Shown
from .unmarked import unmarked

_MOST_FAULTS = 3  # most faults reported for one body; the first one mostly causes the others
_MOST_COMPARED = 400  # characters after the first difference that are compared; the matcher takes quadratic time
_ADVICE = "请换一种写法；* [ ] ` # | < 这些符号要照原样显示时，前面加反斜杠，如 \\*"
_TAGS = {"item": "li", "head": "tr", "row": "tr", "rule": "hr"}
_NAMES = {
    "li": "列表的一项",
    "tr": "表格的一行",
    "hr": "分隔线",
    "pre": "代码",
    "blockquote": "引用",
    **{f"h{level}": f"{level} 级标题" for level in range(1, 7)},
}


def differences(layout, notes, html):
    """Yield a Fault for each place of a body where `html` does not show what was typed.

    `layout` is the Layout of the body, `notes` the labels of its footnotes and `html` the rendered body. At most
    _MOST_FAULTS faults come from the comparison of the text; the blocks are only compared when the text has no fault.
    """
    shown = Shown(html)
    found = list(_changes(unmarked(layout.lines, notes), shown.text.replace("*", "")))  # strong.py reports stars
    yield from found[:_MOST_FAULTS] or _blocks(layout.lines, shown)


def _changes(pieces, shown):
    """Yield a Fault for each difference between `pieces`, as unmarked() returns them, and the text `shown`."""
    text = "".join("".join(text for text, _, _ in pieces).split()).replace("*", "")
    if text == shown:
        return
    places = [
        stream.offset(index + number * (len(text) > 1))
        for text, stream, index in pieces
        for number, letter in enumerate(text)
        if not letter.isspace() and letter != "*"
    ]
    same = next(
        (index for index, (a, b) in enumerate(zip(text, shown, strict=False)) if a != b), min(len(text), len(shown))
    )
    rest = slice(same, same + _MOST_COMPARED)
    matcher = SequenceMatcher(None, text[rest], shown[rest], autojunk=False)
    for change, start, end, low, high in matcher.get_opcodes():
        if change != "equal" and (end < _MOST_COMPARED and high < _MOST_COMPARED or start == 0):
            place = places[min(same + start, len(places) - 1)] if places else 0
            yield Fault(place, _words(text[same + start : same + end][:20], shown[same + low : same + high][:20]))


def _words(typed, shown):
    """Return the message for the text `typed` that the page shows as `shown`; either may be empty."""
    if not shown:
        return f"“{typed}”没有显示出来。{_ADVICE}"
    return f"“{typed}”显示成了“{shown}”。{_ADVICE}" if typed else f"这里多显示了“{shown}”。{_ADVICE}"


def _blocks(lines, shown):
    """Yield a Fault for each kind of block that occurs more or less often on the page than it was typed.

    A line of dashes without a row below it still renders one row, because a table has at least one.
    """
    asked = dict.fromkeys(_NAMES, 0)
    for index, line in enumerate(lines):
        if line.noted:
            continue
        bare = line.kind == "dashes" and (index + 1 == len(lines) or lines[index + 1].kind != "row")
        tag = f"h{_level(line)}" if line.kind == "heading" else _TAGS.get(line.kind)
        for name in [tag] * bool(tag) + ["tr"] * bare:
            asked[name] += 1
    asked["blockquote"] = shown.blocks["blockquote"] if any(line.quoted for line in lines) else 0
    for tag, count in asked.items():
        if shown.blocks[tag] != count:
            yield Fault(0, f"正文里写了 {count} 处{_NAMES[tag]}，显示出来是 {shown.blocks[tag]} 处。{_ADVICE}")
    numbers = [line.number for line in lines if line.kind == "item" and line.number is not None and not line.noted]
    for number, place in zip(numbers, shown.numbers, strict=False):
        if number not in (place, 1):
            yield Fault(0, f"编号“{number}.”显示成了“{place}.”。{_ADVICE}")


def _level(line):
    """Return the level, 1 to 6, of a heading line."""
    return len(line.text) - len(line.text.lstrip("#"))
