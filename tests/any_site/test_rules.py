"""Tests the rules for any site: sound sites, previews and published ones, keep them, and each rule finds its faults."""

import json
import shutil
from functools import partial

import pytest

from tests.any_site.built_site import BuiltSite, NotASite
from tests.any_site.command import FaultsFound, all_rules, examine
from tests.any_site.rules import accessibility, feeds, html, links, listing, pages, safety
from tests.any_site.sampling import of_each_template
from tests.needs import large_sites

FAST = [feeds, html, links, listing, pages, safety]
HOME = "index.html"


@pytest.mark.parametrize("name", [*large_sites("busy", "published_busy"), "fixture_site", "published_fixture"])
@pytest.mark.parametrize("rule", FAST, ids=lambda rule: rule.__name__.rpartition(".")[2])
@pytest.mark.xdist_group("site")
def test_a_sound_site_keeps_every_rule(name, rule, request):
    assert [str(fault) for fault in rule.faults(BuiltSite(request.getfixturevalue(name)))] == []


@pytest.mark.xdist_group("any site in a browser")
def test_a_sound_site_opens_in_a_browser(browser, published_fixture):
    assert [str(fault) for fault in accessibility.faults_in(browser, BuiltSite(published_fixture))] == []


def test_every_rule_is_found_by_itself():
    rules = sorted([*FAST, accessibility], key=lambda rule: rule.__name__)
    assert list(all_rules().values()) == [rule.faults for rule in rules]


@pytest.fixture
def broken(published_fixture, tmp_path):
    """Return a function `change(path, old, new)`.

    It changes or writes the file at `path` in a copy of the published site and returns the BuiltSite of the copy.
    """
    folder = shutil.copytree(published_fixture, tmp_path / "site")

    def change(path, old, new):
        file = folder / path
        text = file.read_bytes().decode() if file.exists() else ""
        assert old in text
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes((text.replace(old, new, 1) if old else new).encode())
        return BuiltSite(folder)

    return change


BODY, HEAD = "</main>", "</head>"
CASES = {  # {name: (rule, file, old text, new text, message, with its file before a | if it is another)}
    "no such page": (
        links,
        HOME,
        BODY,
        '<a href="nowhere/">x</a></main>',
        "链接“nowhere/”打不开：网站里没有 nowhere/index.html。请改这一页里的链接，或恢复它指向的内容",
    ),
    "no such anchor": (
        links,
        HOME,
        BODY,
        '<a href="awards/#nothing">x</a></main>',
        "链接“awards/#nothing”打得开，但那一页上没有“#nothing”这个位置。请改链接里 # 后面的字",
    ),
    "a picture that is not there": (
        links,
        HOME,
        BODY,
        '<img srcset="a.jpg 1x, b.jpg 2x" alt=""></main>',
        "链接“b.jpg”打不开：网站里没有 b.jpg。请改这一页里的链接，或恢复它指向的内容",
    ),
    "counted from the host": (
        links,
        HOME,
        BODY,
        '<a href="/awards/">x</a></main>',
        "链接“/awards/”从域名的根算起，网站放在下级路径时打不开。请改成从这一页算起的链接",
    ),
    "a style names nothing": (
        links,
        "theme/css/more.css",
        "",
        "p { background: url(none.png) }",
        "样式里的图片“none.png”不存在。这是程序的错，请转给维护程序的人",
    ),
    "two first headings": (
        pages,
        HOME,
        BODY,
        "<h1>又一个</h1></main>",
        "应有一个大标题（h1），现有 2 个。正文里的小标题请从“##”开始写",
    ),
    "an id twice": (
        pages,
        HOME,
        BODY,
        '<p id="main">x</p></main>',
        "编号“main”在一页里出现 2 次，锚点会跳错地方。这是程序的错，请转给维护程序的人",
    ),
    "no language": (pages, HOME, ' lang="zh-CN"', "", "没有写明页面的语言（lang）。这是程序的错，请转给维护程序的人"),
    "one title on two pages": (
        pages,
        "twin/index.html",
        "",
        '<html lang="zh"><meta charset="utf-8"><title>没有这一页 — 示例科技工作者之家</title><h1>x</h1></html>',
        "和 404.html 的标题相同（“没有这一页 — 示例科技工作者之家”），搜索结果里分不清。请改其中一个标题",
    ),
    "no title": (
        pages,
        "twin/index.html",
        "",
        '<html lang="zh"><h1>x</h1></html>',
        "没有标题（title）。这是程序的错，请转给维护程序的人",
    ),
    "a script inside": (
        safety,
        HOME,
        BODY,
        "<script>1</script></main>",
        "有内嵌的 <script>。这是程序的错，请转给维护程序的人，先不要发布",
    ),
    "a style inside": (
        safety,
        HOME,
        BODY,
        '<p style="color: red">x</p></main>',
        "<p> 带有“style”，那是代码。这是程序的错，请转给维护程序的人，先不要发布",
    ),
    "a handler": (
        safety,
        HOME,
        BODY,
        '<p onclick="x()">x</p></main>',
        "<p> 带有“onclick”，那是代码。这是程序的错，请转给维护程序的人，先不要发布",
    ),
    "a link that runs": (
        safety,
        HOME,
        BODY,
        '<a href=" JavaScript:x()">x</a></main>',
        "<a> 带有“href”，那是代码。这是程序的错，请转给维护程序的人，先不要发布",
    ),
    "a picture from elsewhere": (
        safety,
        HOME,
        BODY,
        '<img src="//other.example/x.png"></main>',
        "打开这一页会向别的网站要“//other.example/x.png”。请把那个文件放进本站再引用",
    ),
    "a font from elsewhere": (
        safety,
        HOME,
        HEAD,
        '<link rel="preload" href="https://other.example/x.woff2"></head>',
        "打开这一页会向别的网站要“https://other.example/x.woff2”。请把那个文件放进本站再引用",
    ),
    "a feed that ends too early": (feeds, "feeds/all.atom.xml", "</feed>", "", "不是完好的 XML"),
    "data that end too early": (feeds, "data/awards.json", "{", "", "不是完好的 JSON"),
    "a row too short": (
        feeds,
        "data/extra.csv",
        "",
        "a,b\r\n1\r\n",
        "表格第 2 行的格数和表头不一样。请把这一行转给维护程序的人",
    ),
    "lines of a calendar": (
        feeds,
        "calendar/all.ics",
        "END:VCALENDAR\r\n",
        "END:VCALENDAR\n",
        "日历文件的行不合规范（RFC 5545）。请把这一行转给维护程序的人",
    ),
    "a calendar of nothing": (
        feeds,
        "calendar/more.ics",
        "",
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nEND:VCALENDAR\r\n",
        "日历里没有日期，或两条用了同一个编号。请把这一行转给维护程序的人",
    ),
    "a map of what is not there": (
        listing,
        "sitemap.xml",
        "/awards/</loc>",
        "/gone/</loc>",
        "列出的“https://portal.example.org/home/gone/”不在这个网站里。请检查 build 的 --url，再重新生成",
    ),
    "a map of another host": (
        listing,
        "sitemap.xml",
        "https://portal.example.org/home/awards/",
        "https://other.example/awards/",
        "列出的“https://other.example/awards/”不在这个网站里。请检查 build 的 --url，再重新生成",
    ),
    "a page listed twice": (
        listing,
        "sitemap.xml",
        "/awards/</loc>",
        "/awards/youth-award/</loc>",
        "“https://portal.example.org/home/awards/youth-award/”列了两次。请把这一行转给维护程序的人",
    ),
    "a page not to be found": (
        listing,
        "awards/index.html",
        HEAD,
        '<meta name="robots" content="noindex"></head>',
        "sitemap.xml|列出了“https://portal.example.org/home/awards/”，那一页是草稿或不该被搜到。请把这一行转给维护程序的人",
    ),
    "a draft": (
        listing,
        "awards/index.html",
        BODY,
        "<p>本页还没有发布，只在预览里可见。</p></main>",
        "这是草稿，却在正式网站里。请用 build --publish 重新生成",
    ),
    "a draft in a feed": (
        listing,
        "notices/opening/index.html",
        BODY,
        "<p>本页还没有发布，只在预览里可见。</p></main>",
        "feeds/all.atom.xml|列出了“https://portal.example.org/home/notices/opening/”，那一页是草稿或不该被搜到。请把这一行转给维护程序的人",
    ),
    "no HTML": (
        html,
        HOME,
        BODY,
        "<p><div>x</p></main>",
        "行不合 HTML 标准（close-order：Stray end tag '</p>'）。这是程序的错，请把这一行转给维护程序的人",
    ),
    "what nobody can read": (
        accessibility,
        HOME,
        BODY,
        '<img src="favicon.ico"></main>',
        "图像必须有替代文本（image-alt）。请把这一行转给维护程序的人",
    ),
    "a script that fails": (
        accessibility,
        "theme/js/first.js",
        "",
        "throw new Error('x')",
        "index.html|脚本出错（x）。请把这一行转给维护程序的人",
    ),
    "what a script asks of others": (
        accessibility,
        "theme/js/first.js",
        "",
        "fetch('https://other.example/x').catch(() => {})",
        "index.html|打开这一页时要“https://other.example/x”，那是别的网站。请把这一行转给维护程序的人",
    ),
}


@pytest.mark.parametrize("rule, path, old, new, said", CASES.values(), ids=CASES)
@pytest.mark.xdist_group("any site in a browser")
def test_what_breaks_a_rule_is_found_with_its_file_and_the_way_out(
    browser, broken, monkeypatch, rule, path, old, new, said
):
    monkeypatch.setattr(accessibility, "of_each_template", lambda site, fullest: [HOME])
    faults = partial(accessibility.faults_in, browser) if rule is accessibility else rule.faults
    found = [str(fault) for fault in faults(broken(path, old, new))]
    where, _, words = said.rpartition("|")
    assert any(words in fault and fault.startswith(f"{where or path}：") for fault in found), found


def test_what_is_no_site_is_said_in_one_line(tmp_path):
    with pytest.raises(NotASite) as refusal:
        examine(tmp_path)
    assert str(refusal.value) == (
        f"“{tmp_path}”里没有生成好的网站（缺 index.html 或 sitemap.xml）。"
        f"请先运行 python3 tasks.py build --publish --output {tmp_path}，再核对。"
    )


def test_faults_are_listed_by_rule_and_counted(broken, monkeypatch, capsys):
    monkeypatch.setattr(
        "tests.any_site.command.all_rules", lambda: {rule.TITLE: rule.faults for rule in (links, pages)}
    )
    site = broken(HOME, BODY, "".join(f'<a href="{number}/">x</a>' for number in range(50)) + "</main>")
    with pytest.raises(FaultsFound) as found:
        examine(site.folder)
    assert capsys.readouterr().out.splitlines() == [f"不通过：{links.TITLE}", f"通过：{pages.TITLE}"]
    lines = str(found.value).splitlines()
    assert lines[1] == "链接都打得开："
    assert lines[-2:] == ["……同类的还有 10 处", "共 50 处不对，这个网站先不要发布。"]


def test_the_sample_has_the_fullest_and_the_emptiest_of_each_folder(tmp_path):
    for path, size in {
        HOME: 1,
        "sitemap.xml": 1,
        "a/1/index.html": 5,
        "a/2/index.html": 9,
        "a/3/index.html": 1,
        "a/by/x/index.html": 2,
        "a/by/y/index.html": 3,
        "a/index.html": 4,
    }.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text("<p>" + "x" * size)
    assert set(of_each_template(BuiltSite(tmp_path), 1, 1)) == {
        HOME,
        "a/index.html",
        "a/2/index.html",
        "a/3/index.html",
        "a/by/y/index.html",
    }


def test_another_site_may_lie_at_the_same_host_below_this_one(tmp_path):
    (tmp_path / "sitemap.xml").touch()
    (tmp_path / HOME).write_text(
        '<link rel="canonical" href="https://host.example/"><link rel="stylesheet" href="site.css">'
        '<a href="https://host.example/old/">x</a><a href="none/">x</a>'
    )
    (tmp_path / "site.css").touch()
    assert [fault.message for fault in links.faults(BuiltSite(tmp_path))] == [
        "链接“none/”打不开：网站里没有 none/index.html。请改这一页里的链接，或恢复它指向的内容"
    ]


def test_a_store_of_search_that_names_no_page_is_found(broken):
    entry = json.dumps({"url": "gone/"})
    found = [str(fault) for fault in listing.faults(broken("search/index/store/x/9.json", "", entry))]
    assert found == ["search/index/：列出的“gone/”不在这个网站里。请检查 build 的 --url，再重新生成"]
