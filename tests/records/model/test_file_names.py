"""Tests the messages about file names that cannot be an address, or that another machine refuses."""

import os

import pytest

from plugins.records.model.file_names import fault_of, shown, unfit_elsewhere


@pytest.mark.parametrize(
    "name, words",
    [
        ("winter - 副本.md", "复制“winter”时自动起的。不要的请删去；要留作新的一页，请改名为 winter-2.md"),
        ("winter(1).md", "复制“winter”"),
        ("winter (2).yml", "改名为 winter-2.yml"),
        ("winter - Copy.md", "复制“winter”"),
        ("winter - 副本 (2).md", "复制“winter”"),
        ("复件 winter.md", "复制“winter”"),
        ("winter_copy.md", "复制“winter”"),
        ("winter training.md", "请改名为 winter-training.md"),
        ("Winter_Training.MD", "请改名为 winter-training.md"),
        ("冬季.md", "文件名就是网址"),
        ("ｗinter.md", "请改名为 winter.md"),
        ("winter.yaml", "请改名为 winter.yml"),
        ("winter.markdown", "请改名为 winter.md"),
        ("winter.YML", "请改名为 winter.yml"),
        ("winter.md.txt", "请改名为 winter.md"),
        ("winter.txt", "请改名为 winter.yml，有正文的为 winter.md"),
        ("winter", "请改名为 winter.yml"),
        ("winter.docx", "供下载的文件请放进 files 文件夹"),
        ("~$winter.md", "是程序自动留下的"),
        ("winter.md~", "是程序自动留下的"),
        ("winter.md.bak", "是程序自动留下的"),
    ],
)
def test_a_name_that_is_at_fault_is_blamed(name, words):
    assert words in fault_of(name)


@pytest.mark.skipif(os.name == "nt", reason="Windows makes no such file")
@pytest.mark.parametrize(
    "path, words",
    [
        ("files/forms/con.docx", "“con.docx”是 Windows 留作他用的名称，别的同事取不下来。请改名，如 con-1.docx"),
        ("images/AUX.jpg", "Windows 留作他用"),
        ("notices/nul.md", "Windows 留作他用"),
        ("files/com1.tar.gz", "Windows 留作他用"),
        ("files/lpt9", "Windows 留作他用"),
        ("files/prn/x.pdf", "Windows 留作他用"),
        ("files/com¹.txt", "Windows 留作他用"),
        ("files/list.", "末尾有“点”，Windows 不接受"),
        ("files/list.pdf ", "末尾有“空格”"),
        ("files/a:b.pdf", "里有“:”"),
        ("files/a\nb.pdf", "里有“控制字符”"),
        (b"files/\xb1\xed.pdf", "不是 UTF-8 编码的文字"),
    ],
    ids=str,
)
def test_a_name_that_another_machine_refuses(tmp_path, path, words):
    file = tmp_path / os.fsdecode(path)
    file.parent.mkdir(parents=True)
    file.write_text("x")
    (problem,) = unfit_elsewhere(tmp_path, lambda file: shown(file.relative_to(tmp_path.parent)))
    assert words in problem.message
    assert str(problem).isprintable()


@pytest.mark.skipif(os.name == "nt", reason="Windows makes no such file")
def test_names_that_differ_in_case_alone_are_one_on_other_machines(tmp_path):
    for name in (
        "files/forms/List.pdf",
        "files/forms/list.pdf",
        "files/forms/other.pdf",
        "files/Forms/other.pdf",
        "files/concept.pdf",
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(name)
    if len(list(tmp_path.rglob("*.pdf"))) < 5:
        pytest.skip("this file system mixes them up itself")
    assert [
        str(problem).partition("/")[2]
        for problem in unfit_elsewhere(tmp_path, lambda file: shown(file.relative_to(tmp_path.parent)))
    ] == [
        "files/forms:1:1: 和同一文件夹里的“Forms”只差大小写，在 Windows 和 macOS 上是同一个。请改名",
        "files/forms/list.pdf:1:1: 和同一文件夹里的“List.pdf”只差大小写，在 Windows 和 macOS 上是同一个。请改名",
    ]
