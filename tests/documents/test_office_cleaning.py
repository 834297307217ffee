"""Tests that published Office files name no authors, firms, machines or places and are otherwise unchanged."""

import io
import zipfile

import pytest

from plugins.documents.examination import examined
from tests.documents.office import PROPERTIES, ROOT, presentation, rows, workbook
from tests.documents.photographs import located, orientation
from tests.documents.word import control, document, relations, story, words

PERSONAL = [
    "示例作者",
    "示例备注",
    "示例单位",
    "示例经理",
    "示例模板",
    "示例自定义",
    "示例用户",
    "示例绑定",
    "thumbnail",
]
USER = r"C:\Users\示例用户\x.dotm"
SETTINGS = (
    '<w:attachedTemplate r:id="rId1" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/>'
    "<w:zoom/>"
)
WORD = document(
    words("正文"),
    control("姓名", more='<w:dataBinding w:xpath="/示例绑定"/><w:text/>'),
    root=ROOT,
    related=[
        ("settings", "settings.xml"),
        ("people", "people.xml"),
        ("customXml", "../customXml/item1.xml"),
        ("image", "media/image1.jpeg"),
    ],
    parts=[
        *PROPERTIES,
        ("word/settings.xml", story(SETTINGS, root="settings")),
        ("word/_rels/settings.xml.rels", relations(("attachedTemplate", f"file:///{USER}", "External"))),
        ("word/people.xml", "<people>示例用户</people>"),
        ("customXml/item1.xml", "<a>示例绑定</a>"),
        ("word/media/image1.jpeg", located("JPEG")),
        ("customXml/_rels/item1.xml.rels", relations(("customXmlProps", "itemProps1.xml"))),
        ("customXml/itemProps1.xml", "<a>示例绑定</a>"),
    ],
)
SHEETS = workbook(
    ("一", "", rows(("", ["A1"]))),
    root=ROOT,
    related=[("person", "persons/person.xml")],
    extra=(f'<fileSharing userName="示例用户"/><x15ac:absPath xmlns:x15ac="u" url="{USER}"/>'),
    parts=[*PROPERTIES, ("xl/persons/person.xml", "<personList>示例用户</personList>")],
)
SLIDES = presentation(
    ("", []),
    related=[("commentAuthors", "commentAuthors.xml"), ("customXml", "../customXml/item1.xml")],
    parts=[("ppt/commentAuthors.xml", "<a>示例用户</a>"), ("customXml/item1.xml", "<a>示例绑定</a>")],
)
STRICT = document(
    words("正文"),
    strict=True,
    parts=PROPERTIES[:3],
    root=[
        ("metadata/core-properties", "docProps/core.xml"),
        ("extendedProperties", "docProps/app.xml"),
        ("customProperties", "docProps/custom.xml"),
    ],
)
# No relation leads to these parts; they are left over from an earlier state of the file.
STRAY = document(words("正文"), parts=PROPERTIES)
CAPITALS = document(
    words("正文"),
    root=ROOT,
    parts=PROPERTIES,
    related=[("settings", "settings.xml")],
    names={
        "[Content_Types].xml": "[content_types].xml",
        "_rels/.rels": "_RELS/.rels",
        "word/document.xml": "Word/Document.xml",
        "word/_rels/document.xml.rels": "word/_RELS/document.xml.rels",
        "docProps/core.xml": "DOCPROPS/core.xml",
    },
)
FILES = {
    "Word": (WORD, ".docx"),
    "Strict": (STRICT, ".docx"),
    "stray": (STRAY, ".docx"),
    "capitals": (CAPITALS, ".docx"),
    "Excel": (SHEETS, ".xlsx"),
    "slides": (SLIDES, ".pptx"),
}


def parts_of(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.mark.parametrize("data, suffix", FILES.values(), ids=FILES)
def test_no_names_of_persons_and_machines_are_published(data, suffix):
    before, after = parts_of(data), parts_of(examined(data, suffix)[0])
    assert any(word.encode() in name.encode() + data for word in PERSONAL for name, data in before.items())
    assert [
        (word, name) for word in PERSONAL for name, data in after.items() if word.encode() in name.encode() + data
    ] == []


def test_visible_content_stays_and_the_list_of_parts_is_correct():
    before, after = parts_of(WORD), parts_of(examined(WORD, ".docx")[0])
    assert (
        "示例标题".encode() in after["docProps/core.xml"] and b'xsi:type="dcterms:W3CDTF"' in after["docProps/core.xml"]
    )
    assert after["word/document.xml"] == before["word/document.xml"].replace(
        '<w:dataBinding w:xpath="/示例绑定"/>'.encode(), b""
    )
    assert set(before) - set(after) == {
        "docProps/custom.xml",
        "docProps/thumbnail.jpeg",
        "word/people.xml",
        "customXml/item1.xml",
        "customXml/itemProps1.xml",
        "customXml/_rels/item1.xml.rels",
    }
    named = {name for name in before if f'PartName="/{name}"'.encode() in after["[Content_Types].xml"]}
    assert named == {name for name in after if f'PartName="/{name}"'.encode() in before["[Content_Types].xml"]}


def test_needed_parts_stay():
    left = {
        "[content_types].xml",
        "_RELS/.rels",
        "Word/Document.xml",
        "word/_RELS/document.xml.rels",
        "DOCPROPS/core.xml",
        "docProps/app.xml",
    }
    assert set(parts_of(examined(CAPITALS, ".docx")[0])) == left


def test_a_photograph_inside_loses_its_place_and_keeps_its_orientation():
    data = parts_of(examined(WORD, ".docx")[0])["word/media/image1.jpeg"]
    assert orientation(data) == orientation(located("JPEG")) and b"GPS" not in data and "示例作者".encode() not in data


@pytest.mark.parametrize("data, suffix", FILES.values(), ids=FILES)
def test_cleaning_is_deterministic_and_leaves_a_clean_file_unchanged(data, suffix):
    clean, _ = examined(data, suffix)
    assert examined(data, suffix)[0] == clean != data
    assert examined(clean, suffix)[0] == clean


def test_a_signed_file_stays_unchanged_and_leads_to_a_reminder():
    data = document(
        words("正文"),
        root=[*ROOT, ("digital-signature/origin", "_xmlsignatures/origin.sigs")],
        parts=[*PROPERTIES, ("_xmlsignatures/origin.sigs", "")],
    )
    published, (finding,) = examined(data, ".docx")
    assert published == data and not finding.stops and finding.words.startswith("有数字签名")
