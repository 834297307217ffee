"""Tests that the script of a form's page fills in the same fields as Python offers, wherever they are in the file."""

import base64
import io
import zipfile

import pytest
from lxml import etree

from plugins.assets.esbuild import bundle_script, find_esbuild
from plugins.browser.file_server import served
from plugins.documents.content_controls import controls_of
from plugins.documents.word_text import bare, text_of
from tests.content_folders import ROOT
from tests.documents.filling_cases import CASES
from tests.documents.word import CORE, control, document, story, words, zipped

SCRIPT = "js/forms/document.js"
CALL = """async ([script, name, data, more]) => {
  const module = await import(script);
  const told = module[name](Uint8Array.from(atob(data), (each) => each.charCodeAt(0)), ...more);
  const result = told.bytes ?? told;
  return typeof result === "string" ? result : btoa(Array.from(result, (byte) => String.fromCharCode(byte)).join(""));
}"""

pytestmark = pytest.mark.xdist_group("browser")


@pytest.fixture(scope="module")
def host(tmp_path_factory):
    """Serve the bundled script and an empty page; yield the address."""
    folder = tmp_path_factory.mktemp("scripts")
    for path, text in bundle_script(
        find_esbuild(ROOT / "node_modules/@esbuild"), ROOT / "theme/static", SCRIPT
    ).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    (folder / "index.html").write_text("<!doctype html><title>x</title>", encoding="utf-8")
    with served(folder) as address:
        yield address


@pytest.fixture
def call(page, host):
    """Return a function `call(name, data, *more)` that calls the function `name` of the script.

    `data` are the bytes of a file and `more` are further arguments.
    """
    page.goto(f"{host}/index.html")
    return lambda name, data, *more: page.evaluate(
        CALL, [f"{host}/{SCRIPT}", name, base64.b64encode(data).decode(), more]
    )


def filled(call, data, answers):
    """Return the bytes of the document `data` with `answers`, {tag: text}, filled in by the script."""
    return base64.b64decode(call("filled", data, answers))


def answers_in(data):
    """Return {tag: text of its controls} from all parts of a .docx file."""
    found = {}
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        trees = [etree.fromstring(archive.read(name)) for name in archive.namelist() if name.lower().endswith(".xml")]
    for each in (each for tree in trees for each in tree.iter("{*}sdt")):
        tag = each.find("{*}sdtPr/{*}tag")
        if tag is not None:
            found.setdefault(tag.get(next(iter(tag.keys()))), "".join(each.find("{*}sdtContent").itertext()))
    return found


@pytest.mark.parametrize("data, tags", CASES.values(), ids=CASES)
def test_each_field_that_python_offers_is_filled_in_and_no_other(call, data, tags):
    before, answers = answers_in(data), {tag: f"示例{tag}" for tag in answers_in(data)}
    after = answers_in(filled(call, data, answers))
    assert {tag: after[tag] for tag in tags} == {tag: answers[tag] for tag in tags}
    holds_a_field = {"外": "姓名", "行": "姓名"}
    assert {tag: after[tag] for tag in after.keys() - tags} == {
        tag: answers[holds_a_field[tag]] if tag in holds_a_field else before[tag] for tag in before.keys() - tags
    }


def test_a_filled_field_loses_its_data_binding(call):
    data, _ = CASES["bound"]
    assert b"dataBinding" in etree.tostring(tree_of(filled(call, data, {"单位": "x"})))
    assert b"dataBinding" not in etree.tostring(tree_of(filled(call, data, {"姓名": "示例甲"})))


def tree_of(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return etree.fromstring(archive.read("word/document.xml"))


def test_filled_text_is_in_the_namespace_of_its_document(call):
    data = filled(call, document(control("姓名"), strict=True), {"姓名": "示例甲"})
    assert {etree.QName(each).namespace for each in tree_of(data).iter()} == {
        "http://purl.oclc.org/ooxml/wordprocessingml/main"
    }
    assert [each.tag for each in controls_of(data)] == ["姓名"]


WITH_VERSION = document(
    words("示 例表"),
    related=[("footer", "f.xml")],
    root=[("metadata/core-properties", "docProps/c.xml")],
    main="word/document2.xml",
    parts=[
        ("word/f.xml", story(words("2026年版"), root="ftr")),
        ("docProps/c.xml", CORE.format("<dc:title>示例标题</dc:title>")),
        ("word/other.xml", "<a>别的</a>"),
    ],
)


@pytest.mark.parametrize("data", [WITH_VERSION, *(data for data, _ in CASES.values())], ids=["version", *CASES])
def test_the_script_reads_the_same_words_as_python(call, data):
    assert bare(call("textOf", data)) == bare(text_of(data))


def test_the_words_come_from_the_text_the_footers_and_the_properties():
    assert bare(text_of(WITH_VERSION)) == "示例表2026年版示例标题"


def test_a_zip_file_without_a_document_is_refused(call):
    with pytest.raises(Exception, match="no Word document"):
        call("textOf", zipped([("a.txt", "x")]))
