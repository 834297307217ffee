"""Tests that a file is brought into its one form: by the cases of tests/contract/mending.json, in their exact words,
and that whatever is right is still read as it was.
"""

import json
import random

import pytest
import yaml

from plugins.mending.command import told
from plugins.mending.file import mended
from plugins.records.model.kind import all_kinds
from plugins.records.reading import source_file
from tests.content_folders import TESTS

KINDS = all_kinds()
CASES = json.loads((TESTS / "contract/mending.json").read_text(encoding="utf-8"))
FILES = sorted(path for path in (TESTS / "site").rglob("*") if path.suffix in (".md", ".yml"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: ascii(case["before"][:40]))
def test_what_has_one_meaning_is_mended_in_these_words(case):
    name, model = "甲.md" if case["kind"] == "notice" else "甲.yml", KINDS[case["kind"]].fields
    new, mends = mended(case["before"].encode(), name.endswith(".md"), model)
    assert (new.decode(), list(told(name, mends))) == (case["after"], case["told"])
    assert mended(new, name.endswith(".md"), model) == (new, [])


def test_utf_16_is_written_anew_and_gbk_is_left_to_a_person():
    assert mended("title: 甲\n".encode("utf-16"), False)[0] == "title: 甲\n".encode()
    raw = "title: 甲乙丙\n".encode("gbk")
    assert mended(raw, False) == (raw, [])


def read(raw, is_markdown):
    source, problems = source_file.of_bytes(raw, "", is_markdown)
    assert problems == []
    return stripped(source.document.data), [line.rstrip() for line in source.body.rstrip().split("\n")]


def stripped(value):
    """Return `value` without spaces around texts, which no field keeps."""
    if isinstance(value, dict):
        return {key: stripped(inner) for key, inner in value.items()}
    return [stripped(inner) for inner in value] if isinstance(value, list) else value and value.strip()


def written(data, **style):
    """Return `data` as PyYAML would write it in some `style`, every text of it."""
    return yaml.safe_dump(data, allow_unicode=True, sort_keys=False, **style).encode()


STYLES = (
    {"indent": 4},
    {"indent": 6, "default_style": '"', "width": 60},
    {"default_flow_style": True, "default_style": "'", "width": 100_000},
    {"default_flow_style": None, "default_style": "'"},
)


@pytest.mark.parametrize("style", range(len(STYLES)))
def test_what_is_right_is_read_as_before_however_it_was_laid_out(style):
    for file in FILES:
        data = read(file.read_bytes(), file.suffix == ".md")[0]
        raw = written(data, **STYLES[style])
        new, _ = mended(raw, False)
        assert read(new, False)[0] == read(raw, False)[0], file
        assert mended(new, False) == (new, []), file


def test_the_ends_of_windows_and_a_mark_change_nothing_else():
    for file in FILES:
        raw, is_markdown = file.read_bytes(), file.suffix == ".md"
        right, _ = mended(raw, is_markdown)
        assert read(right, is_markdown) == read(raw, is_markdown)
        assert mended(b"\xef\xbb\xbf" + raw.replace(b"\n", b"\r\n"), is_markdown)[0] == right, file


SIGNS = "：|，|\t|\u3000|\u00a0|\u200b| |\n|---|- |'|\"|{|}|[|]|#|:|&a |*a|@|\r\n|%|是|\ufeff|\u2028".split("|")


def test_a_damaged_file_never_reads_worse_and_is_mended_at_once():
    chance = random.Random(2026)
    for _ in range(150):
        file = chance.choice(FILES)
        text = file.read_text(encoding="utf-8")
        for _ in range(chance.randint(1, 3)):
            at = chance.randrange(len(text))
            text = text[:at] + chance.choice(SIGNS) + text[at + chance.choice([0, 0, 1, 3]) :]
        raw, is_markdown = text.encode(), file.suffix == ".md"
        new, _ = mended(raw, is_markdown, KINDS["guide"].fields)
        assert errors(new, is_markdown) <= errors(raw, is_markdown), text
        assert mended(new, is_markdown, KINDS["guide"].fields) == (new, []), text


def errors(raw, is_markdown):
    return sum(problem.severity == "error" for problem in source_file.of_bytes(raw, "", is_markdown)[1])


def test_names_that_lead_back_or_multiply_do_not_keep_it_busy():
    names = "abcdefghijkl"
    laughs = "".join(
        f"{name}: &{name} [{'*' + before if before else '甲'}{', *' + before if before else ''}]\n"
        for before, name in zip(["", *names], names, strict=False)
    )
    for raw in (laughs.encode(), b"a: &a [*a]\n? [x]\n:  1\n", b"a: 1\na:  2\n"):
        assert mended(raw, False, KINDS["event"].fields) == (raw, [])
