"""Tests whole numbers as bytes in LEB128, which Python writes and the browser's code reads."""

import base64

import numpy as np
import pytest

from plugins.search import varints

NUMBERS = [0, 1, 127, 128, 255, 16383, 16384, 2**21 - 1, 2**21, 2**31 - 1, 2**31, 2**32 - 1]
LARGER = [2**32, 2**35 - 1, 2**40 + 5, 2**53 - 1]


def read(node, content, how, count):
    """Return `count` numbers that the client reads from `content` with its method `how`."""
    [answer] = node("formats.mjs", [["varints", base64.b64encode(content).decode(), how, count]])
    assert answer["rest"] == 0
    return answer["values"]


def test_the_bytes_are_leb128():
    # These are the examples of DWARF 5, section 7.6 (table 7.7).
    assert [varints.encode([number]) for number in (2, 127, 128, 129, 12857)] == [
        b"\x02",
        b"\x7f",
        b"\x80\x01",
        b"\x81\x01",
        b"\xb9\x64",
    ]


def test_no_numbers_are_no_bytes():
    assert varints.encode([]) == b""
    assert varints.sizes([]).tolist() == []


def test_sizes_are_the_numbers_of_bytes():
    every = NUMBERS + LARGER + [2**62, 2**63 - 1]
    assert varints.sizes(every).tolist() == [len(varints.encode([number])) for number in every]


@pytest.mark.parametrize("how, numbers", [("each", NUMBERS + LARGER), ("numbers", NUMBERS), ("numbers", [])])
def test_javascript_reads_what_was_written(node, how, numbers):
    assert read(node, varints.encode(np.array(numbers, np.int64)), how, len(numbers)) == numbers


def test_javascript_reads_text_between_numbers(node):
    text = "专利𠮷\tpct"
    content = text.encode()
    assert read(node, content, "text", len(content)) == text
