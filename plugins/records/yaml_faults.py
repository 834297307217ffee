"""What PyYAML says of broken YAML, in words staff can act on."""

import re

import yaml

from .problem import place_in

# PyYAML's own words -> ours. The first that matches is used, so the order matters.
_SENTENCES = (
    ("found character '\\t'", "用了制表符（Tab）缩进。YAML 只能用空格缩进，请把 Tab 换成两个空格"),
    ("mapping values are not allowed here",
     "这里多了一个冒号，或者上一行缩进不对。文字里有“: ”时请给整句加引号"),
    ("could not find expected ':'", "字段名后面应有英文冒号和一个空格，如“title: 标题”"),
    ("expected the node content", "括号没有配对，或者后面缺了内容。请补全这一处"),
    ("found unexpected end of stream", "引号没有配对。请在句末补上引号"),
    ("found unknown escape character", "双引号里的反斜杠不能这样用。请改用单引号"),
    ("found undefined alias", "以 * 开头的文字请加引号"),
    ("expected alphabetic or numeric character", "以 * 或 & 开头的文字请加引号"),
    ("that cannot start any token", "这个符号不能放在开头。请给整句加引号"),
    ("expected ',' or ']'", "方括号里的各项应以英文逗号分开，并以“]”结束"),
    ("expected ',' or '}'", "花括号里的各项应以英文逗号分开，并以“}”结束"),
    ("but found '<block mapping start>'", "缩进不对：同一层的字段应上下对齐"),
    ("but found '<scalar>'", "引号后面还有文字。请把整句都放进引号里"),
    ("but found '<block sequence start>'", "列表的缩进不对：同一列表的“- ”应上下对齐，并比字段名多缩进两个空格"),
    ("expected a single document", "一个文件只写一条记录，中间不要再写“---”"),
    ("special characters are not allowed", "有看不见的控制字符。请删去这一处后重新输入"),
)


def describe(error, text):
    """Return (line, column, message) for a yaml.YAMLError raised on `text`; both count from 1."""
    technical = " ".join(str(part) for part in (
        getattr(error, "context", None), getattr(error, "problem", None),
        getattr(error, "reason", None)) if part)
    line, column = _place(error, text)
    if wide := _full_width_colon(text, line):
        return wide
    return line, column, _sentence(technical)


def _full_width_colon(text, last_line):
    """Chinese input methods write “：”, or no space or a wide one after “:”; YAML complains of a line later."""
    for number, line in enumerate(text.split("\n")[:last_line], 1):
        if match := re.match(r"[\s-]*[a-z_]+：", line):
            return number, match.end(), "字段名后面用了中文冒号“：”。请改成英文冒号“:”加一个空格"
        if match := re.match(r"[ -]*[a-z_]+:(?=[\u00a0\u3000\u4e00-\u9fff])", line):
            return number, match.end(), "字段名的冒号后面缺一个英文空格。请写成“title: 标题”这样"
    return None


def _place(error, text):
    unclosed = re.search(r"unexpected end of stream|expected ',' or", getattr(error, "problem", None) or "")
    # What was opened and never closed is shown where it opens, not at the end of the file.
    mark = (error.context_mark if unclosed else None) or getattr(error, "problem_mark", None)
    if mark:
        return mark.line + 1, mark.column + 1
    if isinstance(error, yaml.reader.ReaderError):
        return place_in(text, error.position)
    return 1, 1


def _sentence(technical):
    for words, sentence in _SENTENCES:
        if words in technical:
            return sentence
    return f"YAML 写法有误（{technical}）。请对照编辑手册里的例子"
