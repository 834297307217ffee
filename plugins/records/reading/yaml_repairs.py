"""Slips within one line that YAML cannot read, each with the line as it was meant.

They are looked for only after YAML has refused a text, so a line that YAML reads is never blamed.
With the repaired line the rest of the file is read, and its faults are reported in the same run.
"""

import re
from dataclasses import dataclass

from .yaml_values import HEAD, KEY, colon_in_text, reserved_sign_first, sign_first

_TO_HALF = str.maketrans("｛｝［］【】", "{}[][]")


@dataclass(frozen=True)
class Slip:
    """A slip in line `line` at `column`, both from 1; `repaired` is the line as it was meant.

    `only` tells that the line can have meant nothing else, so that a program may write it so.
    """

    line: int
    column: int
    message: str
    repaired: str
    only: bool = False


def find_slip(lines, blamed, last):
    """Return the first known slip in `lines` up to line `last`, where YAML gave up; None if there is none.

    `blamed` is the line where the thing begins that YAML could not finish: `last`, or an earlier line.
    """
    for number, line in structural(lines[:last]):
        for look in (*_EVERYWHERE, *_WHERE_IT_STOPPED) if number in (blamed, last) else _EVERYWHERE:
            found = look(line, lines, number)
            if found:
                return Slip(number, *found, only=look in _ONE_MEANING)
    return None


def structural(lines):
    """Yield (number from 1, line) for those of `lines` that are neither comments nor block text after | or >."""
    block = None
    for number, line in enumerate(lines, 1):
        bare = line.lstrip(" ")
        if not bare or bare.startswith("#"):
            continue
        indent = len(line) - len(bare)
        if block is not None and indent > block:
            continue
        block = indent if re.search(rf"(?:^|[ -]){KEY}: +[|>][+-]?[0-9]?[+-]? *(?:#.*)?$", line) else None
        yield number, line


def _tab(line, lines, number):
    match = re.match(r" *\t[ \t]*", line)
    return match and (
        match.end() - len(match[0].lstrip(" ")) + 1,
        "用了制表符（Tab）缩进。YAML 只能用空格缩进，请把 Tab 换成两个空格",
        line.replace("\t", "  ", match[0].count("\t")),
    )


def _wide_indent(line, lines, number):
    match = re.match(r"[ \u3000]*\u3000[ \u3000]*", line)
    return match and (
        line.index("\u3000") + 1,
        "用了全角空格缩进。请在英文输入法下用空格缩进，一层两个空格",
        match[0].replace("\u3000", "  ") + line[match.end() :],
    )


def _wide_colon(line, lines, number):
    match = re.match(rf"[\s-]*(?:{KEY}|(?<![\s-])[\u4e00-\u9fff]{{1,6}}) ?：\s*", line)
    return match and (
        match[0].index("：") + 1,
        "字段名后面用了中文冒号“：”。请改成英文冒号“:”加一个空格",
        match[0].split("：")[0].rstrip() + ": " + line[match.end() :],
    )


def _colon_without_space(line, lines, number):
    match = re.match(rf"[ -]*{KEY}:(?=[^\s/])", line) or re.match(rf"[ -]*{KEY}:(?=\u3000)", line)
    return match and (
        match.end(),
        "字段名的冒号后面缺一个英文空格。请写成“title: 标题”这样",
        f"{match[0]} {line[match.end() :].lstrip()}",
    )


def _open_quote(line, lines, number):
    match = re.match(rf"{HEAD}(?P<quote>[\"'])(?P<text>[^\"']*)$", line)
    after = lines[number] if number < len(lines) else ""
    if not match or match["text"] == "" or after.startswith(" ") and not re.match(rf" +(?:- +)?{KEY}:", after):
        return None
    return match.start("quote") + 1, "引号没有配对。请在句末补上引号", line.rstrip() + match["quote"]


def _wide_brackets(line, lines, number):
    match = re.match(rf"{HEAD}(?P<value>[｛［].*|[\[{{].*[｝］】]\s*$|[｛［【].*[\]}}｝］】]\s*$)", line)
    if not match or match["value"].startswith("【") and ": " not in match["value"]:  # Many titles begin with 【通知】.
        return None
    at = next(index for index, char in enumerate(match["value"]) if char in "｛｝［］【】")
    value = re.sub(rf"[,，、]\s*(?={KEY}[：:])", ", ", match["value"].translate(_TO_HALF))
    value = re.sub(rf"((?:^|[{{,]) *{KEY})[：:] *", r"\1: ", value)
    if value.startswith("["):
        value = re.sub("[，、]", ", ", value)
    wide = match["value"][at]
    return (
        match.start("value") + at + 1,
        f"用了全角的“{wide}”。请改成英文的“{wide.translate(_TO_HALF)}”",
        match["head"] + value,
    )


def _wide_comma(line, lines, number):
    match = re.search(rf"[，、；]\s*(?={KEY}[:：])", line) if re.match(rf"{HEAD}{{", line) else None
    return match and (
        match.start() + 1,
        "花括号里各项之间应写英文逗号“,”加一个空格，现有中文的标点",
        re.sub(rf"[，、；]\s*(?={KEY}[:：])", ", ", line),
    )


def _open_bracket(line, lines, number):
    match = re.match(rf"{HEAD}[\[{{]", line)
    after = lines[number] if number < len(lines) else ""
    if not match or after.startswith(" ") and not re.match(rf" *(?:- +|{KEY}:)", after):
        return None
    missing = _missing_closers(line)
    if not missing:
        return None
    name = "方" if missing[-1] == "]" else "花"
    return (
        match.end(),
        f"{name}括号里的各项应以英文逗号分开，并以“{missing[-1]}”结束",
        line.rstrip().rstrip(",") + missing,
    )


def _missing_closers(line):
    """Return the closing signs that are missing for the brackets that `line` opens, quoted text aside."""
    stack = []
    for char in re.sub(r"\"(?:[^\"\\]|\\.)*\"|(?<![^\s,\[{])'[^']*'", "", line):
        if char in "[{":
            stack.append("]" if char == "[" else "}")
        elif char in "]}" and stack and stack[-1] == char:
            stack.pop()
    return "".join(reversed(stack))


def _indent(line, lines, number):
    """Find a field that is indented a little more or less than the fields before it."""
    if not re.match(rf" +{KEY}:(?: |$)", line):
        return None
    before = [other for _, other in structural(lines[: number - 1])]
    field = before and re.match(rf"(?P<indent> *(?:- +)?){KEY}:(?P<value> +\S)?", before[-1])
    here = len(line) - len(line.lstrip(" "))
    if not field or not field["value"] or here == len(field["indent"]) or not field["indent"]:
        return None
    wanted = len(field["indent"])
    return (
        here + 1,
        f"缩进不对：这一行前面有 {here} 个空格，上一行的字段前面有 {wanted} 个。同一层的字段应上下对齐",
        " " * wanted + line.lstrip(" "),
    )


def _dash_without_space(line, lines, number):
    match = re.match(r"-(?=[^\s-])", line)
    return match and (1, f"“-”后面缺一个空格。请写成“- {line[1:21]}”", f"- {line[match.end() :]}")


def _sign_for_colon(line, lines, number):
    match = re.match(rf"({KEY}) ?[;；=＝] ?(?=\S)", line)
    return match and (
        match.end(1) + 1,
        "字段名后面应为英文冒号“:”加一个空格",
        f"{match[1]}: {line[match.end() :]}",
    )


def _no_field(line, lines, number):
    if line.startswith("%"):
        return 1, "“%”不能放在一行的开头。是说明的，请以“# ”开头；是上一行没有写完的，请接到上一行后面", ""
    if re.match(r"[\s\-{}\[\]\"'|>#?.]", line) or ":" in line or "：" in line:
        return None
    before = [other for _, other in structural(lines[: number - 1])][-1:]
    if before and re.search(r": +[|>][+-]?\s*$", before[0]):
        return 1, "“|”下面的文字没有缩进。请在每一行前面加两个空格", f"  {line}"
    return 1, "这一行没有字段名。是上一行没有写完的，请接到上一行后面；是说明的，请以“# ”开头", ""


def wide_indent(lines):
    """Return the Slip of the first line of fields that wide spaces indent, which YAML reads as letters; or None."""
    if not any("\u3000" in line for line in lines):  # This test is quick, and hardly any file has one.
        return None
    return next(
        (
            Slip(number, *_wide_indent(line, lines, number), only=True)
            for number, line in structural(lines)
            if re.match(rf"[ \u3000]*\u3000[ \u3000]*(?:- |{KEY}[:：])", line)
        ),
        None,
    )


_EVERYWHERE = (
    _tab,
    _wide_indent,
    _wide_colon,
    _colon_without_space,
    _open_quote,
    _wide_brackets,
    _dash_without_space,
    _sign_for_colon,
    _no_field,
)
_WHERE_IT_STOPPED = (_wide_comma, _open_bracket, _indent, reserved_sign_first, sign_first, colon_in_text)
# An open quote, an open bracket and a field between two levels may have been meant in more than one way.
_ONE_MEANING = {*_EVERYWHERE, *_WHERE_IT_STOPPED} - {_open_quote, _no_field, _open_bracket, _indent, sign_first}
