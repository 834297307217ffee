"""Tests that a check of any bytes ends in a list of problems."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from plugins.records.checks import checking
from plugins.records.model.kind import all_kinds
from plugins.records.model.loader import load
from plugins.records.model.messages import problems_of
from plugins.records.model.names import Names
from plugins.records.model.site import Site
from plugins.records.model.vocabulary import FILES, SynonymFile
from plugins.records.model.vocabulary_term import VocabularyFile
from plugins.records.reading.source_file import read
from tests.content_folders import FIXTURE, TODAY, fixture_and

TEXTS = sorted(path for path in FIXTURE.rglob("*") if path.suffix in (".md", ".yml") and path.name != "README.md")
# People and programs put these into files: signs of YAML, of Markdown and of input methods,
# and bytes of other encodings.
PIECES = [
    piece.encode()
    for piece in (
        ":",
        ": ",
        "：",
        "-",
        "- ",
        "---",
        "\n",
        "\r",
        "\t",
        "　",
        '"',
        "'",
        "“",
        "{",
        "}",
        "[",
        "]",
        "｛",
        "］",
        "【",
        "，",
        "、",
        "#",
        " #",
        "&a ",
        "*a",
        "!x ",
        "|",
        ">",
        "%",
        "@",
        "`",
        "?",
        "<<<<<<< a\n",
        "=======\n",
        ">>>>>>> b\n",
        "\\x07",
        "\\ud800",
        "\\U00110000",
        "\u200b",
        "\u202e",
        "\ufffe",
        "\ue000",
        "２０２６年",
        "2026.3.1",
        "[" * 400,
        "- " * 200,
        "null",
        "title:",
        "  title: x",
    )
] + [b"\x00", b"\xff\xfe", b"\xb1\xea\xcc\xe2", b"\xed\xa0\x80", b"\xf4\x90\x80\x80"]


@st.composite
def corrupted(draw):
    """Return a file of the fixture site and its bytes after some accidents."""
    file = draw(st.sampled_from(TEXTS))
    raw = bytearray(file.read_bytes())
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(raw)))
        end = min(len(raw), at + draw(st.integers(0, 40)))
        accident = draw(st.sampled_from(["insert", "cut", "double", "flip", "end"]))
        if accident == "insert":
            raw[at:at] = draw(st.sampled_from(PIECES) | st.binary(min_size=1, max_size=4))
        elif accident == "flip" and raw:
            raw[at % len(raw)] ^= 1 << draw(st.integers(0, 7))
        elif accident == "end":
            del raw[at:]
        else:
            raw[at:end] = raw[at:end] * (2 if accident == "double" else 0)
    return file, bytes(raw)


@pytest.fixture(scope="module")
def content():
    return load(FIXTURE)


def model_of(file, content):
    inside = file.relative_to(FIXTURE)
    if inside.parts[0] == "vocabularies":
        return FILES.get(file.stem, VocabularyFile)
    return {"site.yml": Site, "synonyms.yml": SynonymFile}.get(inside.as_posix()) or next(
        kind.fields for kind in all_kinds().values() if kind.folder == inside.parent.as_posix()
    )


@settings(
    max_examples=300, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(corrupted())
def test_a_corrupted_file_is_read_or_told(tmp_path_factory, content, case):
    original, raw = case
    file = tmp_path_factory.getbasetemp() / f"corrupted{original.suffix}"
    file.write_bytes(raw)
    source, problems = read(file, "content/x")
    assert source or problems
    if source:
        names = Names()
        names.add(content.kinds["award"], "x", source.document.data)
        try:
            model_of(original, content).model_validate(
                source.document.data, context={"vocabularies": content.vocabularies, "names": names}
            )
        except ValidationError as error:
            problems += problems_of(error, model_of(original, content), source)
    lines = raw.count(b"\n") + raw.count(b"\r") + 1
    for problem in problems:
        assert 1 <= problem.line <= lines and problem.column >= 1
        assert str(problem).isprintable()


@settings(max_examples=12, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(corrupted(), min_size=4, max_size=4))
def test_a_site_of_corrupted_files_is_checked_to_the_end(tmp_path_factory, cases):
    content = fixture_and(Path(tmp_path_factory.mktemp("corrupted")), {})
    for original, raw in cases:
        (content / original.relative_to(FIXTURE)).write_bytes(raw)
    for problem in checking.check(content, TODAY)[1]:
        assert str(problem).isprintable()
