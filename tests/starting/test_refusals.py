"""Tests that a wish which cannot be used is refused in words, before anything is written."""

from datetime import date

import pytest

from plugins.starting.start import start
from plugins.starting.wish import StartRefused, Wish
from tests.starting.ground import ground, site

NAME, PLACE = "江城区科学技术协会", "江西"
DAY = date(2026, 11, 30)


@pytest.mark.parametrize(
    "folder, wish, words",
    [
        ("江城", Wish(NAME, PLACE), "文件夹名“江城”应为小写字母、数字和连字符，如 jiangcheng。请用地名的拼音"),
        (
            "Jiang_Cheng",
            Wish(NAME, PLACE),
            "文件夹名“Jiang_Cheng”应为小写字母、数字和连字符，如 jiangcheng。是否要写“jiang-cheng”？",
        ),
        ("con", Wish(NAME, PLACE), "“con”是 Windows 留作他用的名称，别的同事取不下来。请改名，如 con-1"),
        (
            "taken",
            Wish(NAME, PLACE),
            "content/taken 已经有了，没有动它。请换一个名字；要接着改它，直接打开里面的文件",
        ),
        ("jiangcheng", Wish("", PLACE), "--name 应为 单位全称，一行文字，如 江城区科学技术协会"),
        (
            "jiangcheng",
            Wish("江城区科协", PLACE),
            "--name 应为 单位全称，现为“江城区科协”。是否要写“江城区科学技术协会”？",
        ),
        ("jiangcheng", Wish(NAME, ""), "--place 应为 省或者地级市的名字，如 江西、赣州市"),
        (
            "jiangcheng",
            Wish(NAME, "江酉省"),
            "--place 应为 省或者地级市的名字，如 江西、赣州市，现为“江酉省”。是否要写“江西省”？",
        ),
        (
            "jiangcheng",
            Wish(NAME, PLACE, url="http://kx.example.org/"),
            "--url 应为 以 https:// 开头的完整网址，如 https://kexie.example.cn/portal，"
            "现为“http://kx.example.org/”。是否要写“https://kx.example.org”？",
        ),
        (
            "jiangcheng",
            Wish(NAME, PLACE, url="https://kx.example.org/index.html"),
            "--url 应为 以 https:// 开头的完整网址，如 https://kexie.example.cn/portal，"
            "现为“https://kx.example.org/index.html”。请只写到网站首页所在的文件夹，去掉末尾的文件名",
        ),
        (
            "jiangcheng",
            Wish("江城大学科学技术协会", PLACE),
            "从“江城大学科学技术协会”看不出是哪一级。请加上 --level，写 省级、市级、区县级 之一",
        ),
        ("jiangcheng", Wish(NAME, PLACE, level="区级"), "--level 应为 省级、市级、区县级 之一，现为“区级”"),
    ],
)
def test_a_wish_that_cannot_be_used_writes_nothing(tmp_path, folder, wish, words):
    content = ground(tmp_path)
    site(content, "taken")
    before = sorted(content.rglob("*"))
    with pytest.raises(StartRefused) as refused:
        start(content / folder, wish, DAY)
    assert str(refused.value) == words
    assert sorted(content.rglob("*")) == before


def test_a_site_without_the_national_layer_is_refused(tmp_path):
    with pytest.raises(StartRefused) as refused:
        start(tmp_path / "content/jiangcheng", Wish(NAME, PLACE), DAY)
    assert str(refused.value) == (
        "content 里没有 national 这一层，新的站要用它。请建在项目自己的 content 里，或者先把它放在旁边"
    )
