"""Tests that the pages are reported which a site cannot do without."""

import pytest

from plugins.records.checks.checking import check
from tests.content_folders import TODAY, fixture_and


def test_a_site_needs_a_home_a_search_and_a_page_for_wrong_addresses(tmp_path):
    content = fixture_and(tmp_path, {})
    (content / "pages/index.md").unlink()
    (content / "pages/404.md").unlink()
    (content / "pages/search.md").unlink()
    assert [str(problem) for problem in check(content, TODAY)[1]] == [
        "content/pages/404.md:1:1: 缺少网址不对时看到的页面。可从示例站点复制一份再改",
        "content/pages/index.md:1:1: 缺少首页。可从示例站点复制一份再改",
        "content/pages/search.md:1:1: 缺少搜索页。可从示例站点复制一份再改",
    ]


@pytest.mark.parametrize("name, why", [("draft", "草稿"), ("example", "示例")])
def test_a_needed_page_is_published(tmp_path, name, why):
    content = fixture_and(tmp_path, {})
    home = content / "pages/index.md"
    home.write_text(home.read_text(encoding="utf-8").replace("---\n", f"---\n{name}: true\n", 1), encoding="utf-8")
    told = [problem for problem in check(content, TODAY)[1] if problem.path.endswith("index.md")]
    assert [problem.severity for problem in told] == ["reminder"]
    assert told[0].message == f"首页是{why}，正式发布时没有它，网站就不完整。请写完它，删去 {name} 这一行"


def test_a_site_needs_a_page_for_when_there_is_no_network_unless_it_keeps_nothing(tmp_path):
    content = fixture_and(tmp_path, {})
    (content / "pages/offline.md").unlink()
    assert [str(problem) for problem in check(content, TODAY)[1]] == [
        (
            "content/pages/offline.md:1:1: 缺少没有网络时看到的页面。"
            "可从示例站点复制一份再改，或在 site.yml 里写 offline: false"
        )
    ]
    with (content / "site.yml").open("a", encoding="utf-8") as site:
        site.write("\noffline: false\n")
    assert check(content, TODAY)[1] == []


def test_a_folder_that_is_not_there_is_said_so(tmp_path):
    assert [str(problem) for problem in check(tmp_path / "nope", TODAY)[1]] == [
        f"{tmp_path / 'nope'}:1:1: 没有这个内容文件夹。请检查 --content 后面的路径，或者 default 文件里的层名"
    ]
