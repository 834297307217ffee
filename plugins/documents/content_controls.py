"""The fields of a Word document: its text content controls, as Word calls them (开发工具 → 内容控件).

A control is `w:sdt` with `w:tag` (标记) and `w:alias` (标题), ECMA-376 part 1, 17.5.2. Those that hold no text (a box, a date,
a picture, a list) and those without a tag are none of ours.
"""

import zipfile
from dataclasses import dataclass
from io import BytesIO
from xml.etree import ElementTree

MAIN = "word/document.xml"
LARGEST = 20_000_000        # bytes of one part: a form has a hundredth of it, an archive made to burst has more
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_OTHER = [f"{_W}{name}" for name in ("date", "dropDownList", "comboBox", "picture", "docPartObj", "docPartList", "citation",
                                     "bibliography", "equation", "group")]
_BOX = "{http://schemas.microsoft.com/office/word/2010/wordml}checkbox"


class UnreadableDocument(Exception):
    """The file is no Word document, or one that cannot be read."""


@dataclass(frozen=True)
class Control:
    """One field: `tag` says what it is for, whatever the form; `label` is its name here; `lines` whether it takes several."""

    tag: str
    label: str
    hint: str
    lines: bool


def controls_of(data):
    """The Controls of the .docx `data`, bytes, in its order; of one tag the first. Raises UnreadableDocument."""
    found = {}
    for element in _main_part(data).iter(f"{_W}sdt"):
        control = _control(element)
        if control:
            found.setdefault(control.tag, control)
    return list(found.values())


def _main_part(data):
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            if archive.getinfo(MAIN).file_size > LARGEST:
                raise UnreadableDocument
            xml = archive.read(MAIN)
        if b"<!DOCTYPE" in xml:         # Word writes none; entities are how XML bursts
            raise UnreadableDocument
        return ElementTree.fromstring(xml)
    except (zipfile.BadZipFile, KeyError, ElementTree.ParseError, NotImplementedError, RuntimeError, OSError) as fault:
        raise UnreadableDocument from fault


def _control(element):
    properties = element.find(f"{_W}sdtPr")
    if properties is None or properties.find(_BOX) is not None or any(properties.find(name) is not None for name in _OTHER):
        return None
    tag, alias = (_value(properties, name).strip() for name in ("tag", "alias"))
    if not tag:
        return None
    shows_hint = properties.find(f"{_W}showingPlcHdr") is not None
    hint = "".join(text.text or "" for text in element.iter(f"{_W}t")).strip() if shows_hint else ""
    plain = properties.find(f"{_W}text")
    lines = plain is None or plain.get(f"{_W}multiLine") in ("1", "true", "on")
    return Control(tag, alias or tag, hint, lines)


def _value(properties, name):
    found = properties.find(f"{_W}{name}")
    return "" if found is None else found.get(f"{_W}val", "")
