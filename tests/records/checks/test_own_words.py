"""Tests that the names of cited documents are no words of a record, and that all other text keeps its place."""

import pytest

from plugins.records.checks.own_words import own_words
from plugins.records.reading.source_file import read


def own(tmp_path, text):
    (tmp_path / "one.md").write_text(text, encoding="utf-8")
    source, problems = read(tmp_path / "one.md", "content/one.md")
    assert problems == []
    words = own_words(source)
    assert len(words) == len(source.text) and words.count("\n") == source.text.count("\n")
    return words


@pytest.mark.parametrize(
    "fields",
    [
        "sources:\n  - {title: 山东的文件, publisher: 青岛的机关}\nsummary: 摘要\n",
        "sources:\n- title: 山东的文件\n  note: 青岛\n",
        "sources:\n  - title: >-\n      山东的\n      文件\n",
        "basis: [{title: '山东的文件'}]\n",
        "fees: {title: 山东的标准, url: 'https://example.org'}\n",
        'rules:\n  all:\n    - {text: 条文, cites: [{title: "山东的文件"}]}\n',
    ],
)
def test_sources_are_blanked_out(tmp_path, fields):
    words = own(tmp_path, f"---\ntitle: 标题\n{fields}---\n正文\n")
    assert "标题" in words and "正文" in words
    assert not {"山东", "青岛", "文件"} & {words[start : start + 2] for start in range(len(words))}


def test_what_stands_beside_a_source_stays(tmp_path):
    points = "key_points:\n  - {text: 在山东, cites: [{title: 文件}], note: 在青岛}\n"
    words = own(tmp_path, f"---\n{points}sources: [{{title: 文件}}]\n---\n在烟台\n")
    assert "在山东" in words and "在青岛" in words and "在烟台" in words and "文件" not in words


def test_a_file_without_a_body_ends_with_its_sources(tmp_path):
    (tmp_path / "one.yml").write_text("title: 标题\nsources:\n  - title: 山东的\n      文件\n", encoding="utf-8")
    source, _ = read(tmp_path / "one.yml", "content/one.yml")
    assert own_words(source).split() == ["title:", "标题", "sources:", "-", "title:"]
