"""What pages load as CSS: each file once, in order of layers, and nothing that no page wears."""

import re
import shutil

import pytest
from lxml import html as parser

from plugins.assets.entries import stylesheets_of
from plugins.patterns.site import write_patterns
from plugins.publishing.build import Order, build
from tests.content_folders import ROOT, TODAY

CSS = ROOT / "theme/static/css"
SOURCES = {
    file.relative_to(CSS).as_posix(): re.sub(r"/\*.*?\*/", "", file.read_text(encoding="utf-8"), flags=re.S)
    for file in sorted(CSS.rglob("*.css"))
}
ENTRIES = [path.removeprefix("css/") for path in stylesheets_of(ROOT / "theme")]
_HEAD = "title: {}\nsummary: 给样式看的一条。\nreviewed: 2026-11-01\n"
# What the busy site lacks: words on a home page with places, sources of hours, an award that stands alone and has no
# rules, an example to hand in papers for, papers that some need not hand in, a note at the foot of a page.
MORE = {
    "pages/index.md": "---\n" + _HEAD.format("首页") + "template: home\n---\n\n首页上的话。[^1]\n\n[^1]: 页下的注。\n",
    "pages/credits.md": "---\n" + _HEAD.format("学时登记") + "template: credits\naddress: /tools/credits/\n"
    "sources: [{law: patent-law, article: 15}]\n---\n\n自己记一笔。\n",
    "records/awards/alone.yml": _HEAD.format("独立的奖")
    + "level: 市级\nnature: 学习宣传\naudiences: [科研人员]\ncycle: 每年\n"
    "organisers: [测试市科学技术协会]\nsources: [{law: patent-law}]\nconditions: [在本地工作]\n"
    "nomination: 由单位推荐。\n",
    "records/rounds/alone-2026.yml": _HEAD.format("示例的一届")
    + """example: true
award: alone
year: 2026
stages: [{name: 推荐, start: 2026-11-01, end: 2026-12-15, accepts: true}]
materials: [{name: 推荐表, copies: 1}, {name: 无需提交材料, note: 集体推荐时}]
how: 由单位推荐。
contacts: [hotline]
""",
}


def imports(entry):
    """[(file, layer)] of the table of contents `entry`, a file below entries/."""
    return re.findall(r'^@import url\("\.\./([\w/.-]+)"\) layer\((\w+)\);$', SOURCES[entry].replace("   ", ""), re.M)


def test_the_tables_of_contents_list_every_stylesheet_and_no_page_loads_one_twice():
    listed = {entry: [file for file, _ in imports(entry)] for entry in ENTRIES}
    assert sorted({file for files in listed.values() for file in files}.union(ENTRIES)) == list(SOURCES)
    every = listed.pop("entries/site.css")
    assert all(len(every + files) == len({*every, *files}) for files in listed.values())
    assert all(len(imports(entry)) == SOURCES[entry].count("@import") for entry in ENTRIES)


@pytest.mark.xdist_group("site")
def test_what_the_search_page_adds_joins_the_layers_of_every_page(busy):
    declared = re.search(r"@layer ([\w, ]+);", SOURCES["entries/site.css"])[1].split(", ")
    assert {layer for _, layer in imports("entries/search.css")} <= set(declared)
    assert "@layer" not in SOURCES["entries/search.css"]
    links = {
        page: parser.fromstring((busy / page).read_bytes()).xpath("//link[@rel='stylesheet']/@href")
        for page in ("about/index.html", "search/index.html")
    }
    assert [[re.sub(r".*/|\?.*", "", link) for link in found] for found in links.values()] == [
        ["site.css"],
        ["site.css", "search.css"],
    ]


@pytest.fixture(scope="module")
def worn(busy_content, tmp_path_factory):
    """Every class of a site that has everything and of the examples of components,
    and every word in a string of a script."""
    patterns, workshop = tmp_path_factory.mktemp("patterns"), tmp_path_factory.mktemp("worn")
    content = shutil.copytree(busy_content, workshop / "content")
    for path, text in MORE.items():
        (content / path).write_text(text, encoding="utf-8")
    build(Order(content=content, output=workshop / "site", today=TODAY))
    write_patterns(ROOT / "theme", patterns)
    texts = (
        file.read_text(encoding="utf-8") for folder in (workshop / "site", patterns) for file in folder.rglob("*.html")
    )
    lists = {names for text in texts for names in re.findall(r'class="([^"]*)"', text)}
    scripts = (file.read_text(encoding="utf-8") for file in (ROOT / "theme/static/js").rglob("*.js"))
    strings = {string for text in scripts for string in re.findall(r"""["'`]([^"'`\n]*)["'`]""", text)}
    return {name for names in lists for name in names.split()} | {
        word for string in strings for word in re.findall(r"[\w-]+", string)
    }


@pytest.mark.xdist_group("worn")
def test_every_class_is_worn(worn):
    selectors = {file: re.sub(r"\{[^{}]*\}", "{}", re.sub(r"url\(.*?\)", "", text)) for file, text in SOURCES.items()}
    styled = [(file, name) for file, text in selectors.items() for name in re.findall(r"\.([a-z][\w-]*)", text)]
    assert len(styled) > 500
    assert [(file, name) for file, name in styled if name not in worn] == []


def test_every_token_is_used():
    tokens = re.findall(r"^ *--([\w-]+):", SOURCES["tokens.css"], re.M)
    everything = "".join(SOURCES.values())
    assert len(tokens) > 50
    assert sorted({token for token in tokens if f"var(--{token}" not in everything}) == []
