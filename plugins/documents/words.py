"""The words of a file to download, for the checks that must read them before the public does.

Office files are ECMA-376: a zip of XML parts. Text that is not on a page (headers, notes, comments, deleted text,
hidden sheets) is read as well, because it is published with the file all the same.
"""

import re
from io import BytesIO

from .package import Package, UnreadableDocument, local_name

_MAX_PAGES = 500
_NUMBER = re.compile(r"(\d+)\.xml$")
_LOOKS = re.compile(
    r"(?:^|/)(?:_rels|docProps|theme|styles\w*|settings|webSettings|fontTable|numbering)(?:/|\.xml$)"
    r"|slideLayouts/|slideMasters/|\[Content_Types\]"
)
_PLACES = {"header": "页眉", "footer": "页脚", "footnotes": "脚注", "endnotes": "尾注", "comments": "批注"}
_TEXT_ENDINGS = (".txt", ".csv", ".tsv", ".html", ".htm", ".xml", ".json", ".md", ".rtf")


def words_of(data, ending):
    """Return the words of the file `data`, bytes, as [(where, text)].

    `ending` is that of its name (".docx", ".xlsx", ".pptx", ".pdf", or one of plain text). `where` is Chinese, e.g. 第
    2 页, or "" for the whole file. The list is empty for a format whose words cannot be read. Raises
    UnreadableDocument.
    """
    ending = ending.lower()
    if ending in (".docx", ".xlsx", ".pptx"):
        return [(where, text) for where, text in _office(data, ending) if text.strip()]
    if ending == ".pdf":
        return [(where, text) for where, text in _pdf(data) if text.strip()]
    return [("", _decoded(data))] if ending in _TEXT_ENDINGS else []


def _decoded(data):
    """Return plain text, decoded from the encodings that Windows programs write."""
    for encoding in ("utf-8-sig", "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "gb18030"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1")


def _pdf(data):
    # Imported here because it takes longer to load than a whole check, and few sites have a PDF.
    from pypdf import PdfReader

    try:
        reader = PdfReader(BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise UnreadableDocument
        pages = [(f"第 {number} 页", page.extract_text()) for number, page in enumerate(reader.pages[:_MAX_PAGES], 1)]
        fields = reader.get_fields() or {}
    except UnreadableDocument:
        raise
    except Exception as fault:  # pypdf raises many kinds of exceptions for a broken file
        raise UnreadableDocument from fault
    return [*pages, ("表单", "\n".join(str(field.value) for field in fields.values() if field.value))]


def _office(data, ending):
    package = Package(data)
    roots = {name: package.tree(name) for name in sorted(package.names) if _is_read(name)}
    if ending == ".xlsx":
        return _sheets(roots)
    return [(_place(name), "\n".join(_paragraphs(root))) for name, root in roots.items()]


def _is_read(name):
    """Return whether the part `name` may hold text; parts for looks, settings and relations do not."""
    return name.endswith(".xml") and not _LOOKS.search(name)


def _place(name):
    number = _NUMBER.search(name)
    for folder, words in (("slides/", "第 {} 张幻灯片"), ("notesSlides/", "第 {} 张幻灯片的备注")):
        if folder in name and number:
            return words.format(number[1])
    for word, words in _PLACES.items():
        if word in name:
            return words
    return ""


def _paragraphs(root):
    """Yield the text of each paragraph, joined from its runs; the cells of a table are paragraphs."""
    for paragraph in root.iter():
        if local_name(paragraph) in ("p", "text"):  # a comment in a workbook is an element named text
            yield "".join(_piece(element) for element in paragraph.iter())


def _piece(element):
    name = local_name(element)
    if name in ("t", "delText", "instrText", "delInstrText"):
        return element.text or ""
    return "\t" if name == "tab" else "\n" if name in ("br", "cr") else ""


def _sheets(roots):
    """Yield (where, text) of each sheet of a workbook, a line for each row, then of its other parts: comments,
    drawings.
    """
    shared = [
        _all_text(item)
        for name, root in roots.items()
        if name.endswith("sharedStrings.xml")
        for item in root
        if local_name(item) == "si"
    ]
    for name, root in roots.items():
        if "worksheets/" in name:
            number = _NUMBER.search(name)
            rows = (
                "\t".join(_cell(cell, shared) for cell in row if local_name(cell) == "c")
                for row in root.iter()
                if local_name(row) == "row"
            )
            headers = (_all_text(part) for part in root.iter() if local_name(part) in ("oddHeader", "oddFooter"))
            yield f"第 {number[1] if number else 1} 张工作表", "\n".join([*rows, *headers])
        elif not name.endswith(("sharedStrings.xml", "workbook.xml")):
            yield _place(name), "\n".join(_paragraphs(root))


def _cell(cell, shared):
    value = next((part.text or "" for part in cell if local_name(part) == "v"), None)
    if cell.get("t") == "s" and value and value.isdigit():
        return shared[int(value)] if int(value) < len(shared) else ""
    if value is None:
        return _all_text(cell)
    return _whole(value)


def _whole(value):
    """Return a number as a person typed it: Excel stores long ones as 1.3812345678E10."""
    if re.fullmatch(r"\d(?:\.\d+)?[Ee]\+?\d{1,2}", value):
        return f"{float(value):.0f}"
    return value.removesuffix(".0")


def _all_text(element):
    return "".join(part.text or "" for part in element.iter() if local_name(part) == "t")
