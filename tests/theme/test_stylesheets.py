"""Tests the stylesheets of pages: each file is imported once in the order of layers, no look is written twice, and no
class is unused."""

import re
import shutil
from itertools import combinations

import pytest
from lxml import html as parser

from plugins.assets.entries import stylesheets_of
from plugins.patterns.site import write_patterns
from plugins.publishing.build import Order
from tests.content_folders import ROOT, TODAY

CSS = ROOT / "theme/static/css"
SOURCES = {
    file.relative_to(CSS).as_posix(): re.sub(r"/\*.*?\*/", "", file.read_text(encoding="utf-8"), flags=re.S)
    for file in sorted(CSS.rglob("*.css"))
}
REPEATED = 4  # declarations from which on two rules have the same look
# The properties that arrange boxes say one thing together, such as “in a row that wraps, on the middle line”. Counted
# one by one, rows that have nothing else in common would have to be one rule.
ARRANGEMENT = ("display", "flex-direction", "flex-wrap", "gap", "align-items", "justify-content", "place-items")
ENTRIES = [path.removeprefix("css/") for path in stylesheets_of(ROOT / "theme")]
_HEAD = "title: {}\nsummary: 给样式看的一条。\nreviewed: 2026-11-01\n"
# Parts that the busy site lacks: text and a footnote on the home page, sources of learning hours, an award without
# related awards and rules, an example of a round with papers, papers that not all applicants need.
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
    """Return [(file, layer)] of the imports in `entry`, a file below entries/."""
    return re.findall(r'^@import url\("\.\./([\w/.-]+)"\) layer\((\w+)\);$', SOURCES[entry].replace("   ", ""), re.M)


def test_entries_import_every_stylesheet_and_no_page_loads_one_twice():
    listed = {entry: [file for file, _ in imports(entry)] for entry in ENTRIES}
    assert sorted({file for files in listed.values() for file in files}.union(ENTRIES)) == list(SOURCES)
    every = listed.pop("entries/site.css")
    assert all(len(every + files) == len({*every, *files}) for files in listed.values())
    assert all(len(imports(entry)) == SOURCES[entry].count("@import") for entry in ENTRIES)


@pytest.mark.xdist_group("site")
def test_the_stylesheet_of_the_search_page_uses_the_layers_of_every_page(busy):
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
def used_classes(build, busy_content, tmp_path_factory):
    """Return every class in a site with everything and in the examples of components, and every word in a script's
    string.

    Scripts may set any word of their strings as a class.
    """
    patterns, workshop = tmp_path_factory.mktemp("patterns"), tmp_path_factory.mktemp("used")
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


@pytest.mark.xdist_group("used classes")
def test_every_styled_class_is_used(used_classes):
    selectors = {file: re.sub(r"\{[^{}]*\}", "{}", re.sub(r"url\(.*?\)", "", text)) for file, text in SOURCES.items()}
    styled = [(file, name) for file, text in selectors.items() for name in re.findall(r"\.([a-z][\w-]*)", text)]
    assert len(styled) > 500
    assert [(file, name) for file, name in styled if name not in used_classes] == []


def rules_of(text):
    """Yield (conditions, selector, declarations) of every rule of a stylesheet without comments.

    Conditions are the at-rules around the rule, from the outside in.
    """
    blocks = []
    for words, end in re.findall(r"([^{};]*)([{};])", text):
        words = " ".join(words.split())
        if end == "{":
            blocks.append((words, set()))
        elif end == ";" and blocks:
            blocks[-1][1].add(words)
        elif end == "}":
            head, declarations = blocks.pop()
            if not head.startswith("@"):
                yield tuple(other for other, _ in blocks), head, declarations


def likeness(declarations):
    """How many things `declarations` say; their arrangement of boxes counts as one."""
    arranging = {each for each in declarations if each.split(":")[0] in ARRANGEMENT}
    return len(declarations - arranging) + bool(arranging)


def looks_alike(sources):
    """Pairs of rules in `sources`, {file: text}, that declare REPEATED like things, each with what they share.

    Rules under different conditions cannot be one rule, so they are not compared.
    """
    rules = [
        (conditions, f"{file} {selector}", declarations)
        for file, text in sources.items()
        for conditions, selector, declarations in rules_of(text)
        if likeness(declarations) >= REPEATED
    ]
    return [
        (one, other, sorted(first & second))
        for (conditions, one, first), (others, other, second) in combinations(rules, 2)
        if conditions == others and likeness(first & second) >= REPEATED
    ]


def test_a_look_is_written_once():
    """Two rules that declare four like things are one rule with two selectors, in a file that all their pages load."""
    assert sum(1 for text in SOURCES.values() for _ in rules_of(text)) > 500
    assert looks_alike(SOURCES) == []


def test_a_stylesheet_with_half_of_a_look_imports_the_other_half():
    """A component that shares a look is bare where its entry does not import the file of the look."""
    every = {file for file, _ in imports("entries/site.css")}
    shared = {
        file: {name.split("__")[0] for name in re.findall(r"\.([a-z][\w-]*)", re.sub(r"\{[^{}]*\}", "", text))}
        for file, text in SOURCES.items()
        if "/" not in file and file not in every
    }
    assert shared
    listed = {entry: [file for file, _ in imports(entry)] for entry in ENTRIES}
    assert [
        (entry, file, look)
        for entry, files in listed.items()
        for look, blocks in shared.items()
        for file in files
        if file.split("/")[-1].removesuffix(".css") in blocks and look not in files
    ] == []


@pytest.mark.parametrize(
    "declarations, condition, found",
    [
        ("border: 0; color: red; gap: 1em; margin: 0", "", 1),
        ("border: 0; color: red; margin: 0", "", 0),
        ("display: flex; flex-wrap: wrap; gap: 1em; align-items: center; margin: 0", "", 0),
        ("border: 0; color: red; gap: 1em; margin: 0", "@media print", 0),
    ],
    ids=["four declarations", "three declarations", "an arrangement", "other conditions"],
)
def test_a_look_that_is_written_twice_is_found(declarations, condition, found):
    rule = f".two {{ {declarations}; padding: 0; }}"
    sources = {"one.css": f".one {{ {declarations}; }}", "two.css": f"{condition} {{ {rule} }}" if condition else rule}
    assert looks_alike(sources) == [("one.css .one", "two.css .two", sorted(declarations.split("; ")))] * found


def test_every_token_is_used():
    tokens = re.findall(r"^ *--([\w-]+):", SOURCES["tokens.css"], re.M)
    everything = "".join(SOURCES.values())
    assert len(tokens) > 50
    assert sorted({token for token in tokens if f"var(--{token}" not in everything}) == []
