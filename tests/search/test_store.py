"""Tests the store of what results show: a small file for each document, in folders of 64."""

import base64
import json

from plugins.search.document import Document
from plugins.search.store import BLOCK, SHOWN_CHARACTERS, write_store

ANSWER = {"lines": [{"label": "时限", "text": "5 个工作日"}], "dates": [], "articles": []}


def pages(count):
    return [
        Document(
            ref=f"term/{n}",
            url=f"{n}/",
            title=f"第 {n} 页𠮷",
            kind="term",
            kind_label="术语",
            text="文" * n,
            aliases=("别名",) if n % 2 else (),
            answer=ANSWER if n == 3 else None,
        )
        for n in range(count)
    ]


def read(node, documents, numbers):
    """Write the store of `documents` and return what the client reads of the documents with `numbers`."""
    folders, contents = write_store(documents)
    files = {f"store/{path}": base64.b64encode(content).decode() for path, content in contents.items()}
    [answer] = node("formats.mjs", [["store", {"block": BLOCK, "folders": "".join(folders)}, files, numbers]])
    return answer


def test_the_store_may_be_empty(node):
    assert write_store([]) == ([], {})
    assert read(node, [], []) == []


def test_javascript_reads_what_was_written_in_the_order_asked_for(node):
    numbers = [0, 63, 64, 129, 3]
    shown = read(node, pages(130), numbers)
    assert [each["ref"] for each in shown] == [f"term/{number}" for number in numbers]
    assert shown[0] == {
        "ref": "term/0",
        "url": "0/",
        "title": "第 0 页𠮷",
        "kindLabel": "术语",
        "kind": "term",
        "date": None,
        "summary": "",
        "aliases": [],
        "text": "",
    }
    assert (shown[1]["aliases"], shown[4]["answer"]) == (["别名"], ANSWER)


def test_long_text_is_cut():
    [content] = write_store(pages(SHOWN_CHARACTERS + 9)[-1:])[1].values()
    assert len(json.loads(content)["text"]) == SHOWN_CHARACTERS


def test_an_edit_renames_the_folder_of_its_block_alone():
    before, after = pages(200), pages(200)
    after[70] = Document(ref="term/70", url="70/", title="改了", kind="term", kind_label="术语")
    same = [old == new for old, new in zip(write_store(before)[0], write_store(after)[0], strict=True)]
    assert same == [True, False, True, True]


def test_sections_whose_beginning_is_cut_off_are_left_out():
    sections = ((5, "steps", "怎样做"), (SHOWN_CHARACTERS, "late", "晚了"))
    document = Document(
        ref="a", url="a/", title="甲", kind="term", kind_label="术语", sections=sections, short_answer="能办"
    )
    [content] = write_store([document])[1].values()
    entry = json.loads(content)
    assert (entry["sections"], entry["shortAnswer"]) == ([[5, "steps", "怎样做"]], "能办")
