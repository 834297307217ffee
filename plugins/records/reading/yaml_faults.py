"""Translates PyYAML's errors into Chinese sentences that staff can act on."""

import re
from dataclasses import dataclass

import yaml

from .problem import place_in

ONE_RECORD = "一个文件只写一条记录，中间不要再写“---”"

# PyYAML's words -> the sentence for staff. The first match is used, so the order matters.
_SENTENCES = (
    ("found character '\\t'", "用了制表符（Tab）缩进。YAML 只能用空格缩进，请把 Tab 换成两个空格"),
    ("expected a single document", ONE_RECORD),
    ("document start", ONE_RECORD),
    ("mapping values are not allowed here", "这里多了一个冒号，或者上一行缩进不对。文字里有“: ”时请给整句加引号"),
    ("could not find expected ':'", "字段名后面应有英文冒号和一个空格，如“title: 标题”"),
    ("expected the node content", "括号没有配对，或者后面缺了内容。请补全这一处"),
    ("found unexpected end of stream", "引号没有配对。请在句末补上引号"),
    ("found unexpected document separator", "引号没有配对。请在句末补上引号"),
    ("found unknown escape character", "双引号里的反斜杠不能这样用。请改用单引号"),
    ("escape sequence of", "双引号里的反斜杠不能这样用。请改用单引号"),
    ("found undefined alias", "以 * 开头的文字请加引号"),
    ("expected alphabetic or numeric character", "以 * 或 & 开头的文字请加引号"),
    ("that cannot start any token", "这个符号不能放在开头。请给整句加引号"),
    ("expected ',' or ']'", "方括号里的各项应以英文逗号分开，并以“]”结束"),
    ("expected ',' or '}'", "花括号里的各项应以英文逗号分开，并以“}”结束"),
    ("but found '<block mapping start>'", "缩进不对：同一层的字段应上下对齐"),
    ("but found '<block sequence start>'", "列表的缩进不对：同一列表的“- ”应上下对齐，并比字段名多缩进两个空格"),
    ("but found '<scalar>'", "引号后面还有文字。请把整句都放进引号里"),
    ("but found '?'", "缩进不对：同一层的字段应上下对齐"),
    ("but found '-'", "列表的缩进不对：同一列表的“- ”应上下对齐，并比字段名多缩进两个空格"),
    ("but found '}'", "多了一个“}”。请删去，或补上和它配对的“{”"),
    ("but found ']'", "多了一个“]”。请删去，或补上和它配对的“[”"),
    ("while parsing a flow", "括号里的写法不对：各项应以英文逗号加一个空格分开。请对照编辑手册里的例子"),
    (
        "sequence entries are not allowed",
        "“- ”不能写在字段名的同一行。要写列表请另起一行，缩进两个空格；是文字的请给整句加引号",
    ),
    ("while scanning a block scalar", "以 | 或 > 开头的文字请给整句加引号；要写几段话，“|”后面直接换行"),
    ("tag", "以 ! 开头的文字请加引号"),
    ("duplicate anchor", "以 & 开头的文字请加引号"),
    ("directive", "以 % 开头的文字请加引号"),
    ("special characters are not allowed", "有看不见的控制字符。请删去这一处后重新输入"),
)


@dataclass(frozen=True)
class Fault:
    """A fault of YAML at `line` and `column`; `last` is the line on which PyYAML gave up. All three count from 1."""

    line: int
    column: int
    message: str
    last: int


def describe(error, text):
    """Return the Fault for a yaml.YAMLError raised on `text`.

    An unclosed bracket or quote is shown at the place where it opens.
    """
    technical = " ".join(
        str(part)
        for part in (getattr(error, "context", None), getattr(error, "problem", None), getattr(error, "reason", None))
        if part
    )
    line, column = _place(error, text)
    mark = getattr(error, "problem_mark", None)
    return Fault(line, column, _sentence(technical), mark.line + 1 if mark else line)


def _place(error, text):
    unclosed = re.search(
        "unexpected end of stream|unexpected document separator|expected ',' or", getattr(error, "problem", None) or ""
    )
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
    return "这里的写法 YAML 读不懂。请对照编辑手册里的例子改写这一处"
