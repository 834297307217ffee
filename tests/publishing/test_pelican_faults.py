"""Tests that an error of Pelican is first explained in Chinese, with the technical details below."""

import errno
from types import SimpleNamespace

import pytest
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from plugins.publishing.pelican_faults import TECHNICAL, told

HELP = "改不了的，用 git 退回上一次能用的样子，再把以下内容发给程序员。"


def no_room():
    raise OSError(errno.ENOSPC, "No space left on device", "/site/index.html")


def no_memory():
    raise MemoryError


def fault_in_a_page():
    record = SimpleNamespace(path="content/pages/about.md")
    return record.path.missing


def unknown_fault():
    raise RuntimeError("raw English")


@pytest.mark.parametrize(
    "fails, warnings, words",
    [
        (no_room, (), "/site/index.html 读写不了：磁盘满了。请腾出空间。处理后再运行一次。"),
        (no_memory, (), "内存不够。请关闭一些程序，再运行一次。"),
        (
            fault_in_a_page,
            (),
            f"在做 content/pages/about.md 的网页时，程序出了意料之外的错。请检查最近改过的内容和模板；{HELP}",
        ),
        (unknown_fault, (), f"在做网站时，程序出了意料之外的错。请检查最近改过的内容和模板；{HELP}"),
        (unknown_fault, ("first", "last"), f"在做网站时停下了：last。请改正这一处；{HELP}"),
    ],
)
def test_the_first_line_explains_the_error_in_chinese(fails, warnings, words):
    with pytest.raises(Exception) as raised:
        fails()
    first, _, mark, *technical = told(raised.value, warnings).splitlines()
    assert (first, mark) == (words, TECHNICAL)
    assert technical[-1].startswith(type(raised.value).__name__)


@pytest.mark.parametrize(
    "templates, words",
    [
        ({"home.html": "\n{{ nothing }}"}, "模板 theme/templates/home.html:2 有错："),
        ({"home.html": "\n\n{% if %}"}, "模板 theme/templates/home.html:3 有错："),
        (
            {"home.html": "{% include 'parts/a.html' %}", "parts/a.html": "{{ nothing }}"},
            "模板 theme/templates/parts/a.html:1 有错：",
        ),
        ({"home.html": "{% include 'b.html' %}"}, "模板 b.html 找不到，或有错："),
    ],
)
def test_a_template_is_named_with_its_line(tmp_path, templates, words):
    for path, text in templates.items():
        file = tmp_path / "theme/templates" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    environment = Environment(loader=FileSystemLoader(tmp_path / "theme/templates"), undefined=StrictUndefined)
    with pytest.raises(Exception) as raised:
        environment.get_template("home.html").render()
    assert told(raised.value).startswith(words)
