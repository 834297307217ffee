"""Cleans a PDF of author, company and other traces of its makers, and finds what it holds besides its pages (ISO
32000-1).

An incremental update leaves the older states in the file, so a file with more than one state is rewritten as well.
"""

import logging
from io import BytesIO

from pypdf import PdfReader, PdfWriter
from pypdf.generic import DictionaryObject, StreamObject

from .finding import Finding
from .package import UnreadableDocument
from .picture_cleaning import PictureBroken, jpeg

_KEPT = (
    "/Title",
    "/Subject",
    "/Producer",
    "/Creator",
    "/CreationDate",
    "/ModDate",
    "/Trapped",
)  # /Creator is the name of a program
_REMARKS = ("/Text", "/Highlight", "/Underline", "/StrikeOut", "/Squiggly", "/Caret", "/Redact")  # ISO 32000-1, 12.5.6
_DEEPEST = 50

# The library pypdf warns about faults that it can repair. They are no faults of the file, and the build would stop at
# its English warnings.
logging.getLogger("pypdf").setLevel(logging.CRITICAL)

_LOCKED = Finding(
    "加了密（只限制打印或复制也算），读不出里面有没有作者和个人信息。请用能编辑它的程序去掉密码和限制，再保存"
)
_SIGNED = Finding(
    "有电子签名，改一个字节就会失效，所以照原样公开，文档属性里的作者、单位也在里面。不想公开的，请用没有签名的一份",
    stops=False,
)
_REMARKED = Finding("里有批注，批注人的名字也在里面。请删去批注（或“打印”成新的 PDF），再放进来")
_ATTACHED = Finding("里附着别的文件，里面的内容没有检查过。请删去附件，要公开的另外放一个文件")
_PROGRAM = Finding("里有会自动运行的程序（JavaScript）。请“打印”成新的 PDF，再放进来")


def examined(data):
    """Return (the bytes to publish, [Finding]) of the PDF `data`. Raises UnreadableDocument."""
    try:
        reader = PdfReader(BytesIO(data))
        if reader.is_encrypted:
            return data, [_LOCKED]
        root, pages = reader.trailer["/Root"], list(reader.pages)
        marks = [mark.get_object() for page in pages for mark in page.get("/Annots") or ()]
        found = [*_findings(root, marks)]
        if _is_signed(root):
            return data, [_SIGNED, *found]
        return (_written(reader) if _cleans(reader, root, pages, marks) or _has_history(data) else data), found
    except Exception as fault:  # pypdf raises many kinds of exceptions for a broken file
        raise UnreadableDocument from fault


def _findings(root, marks):
    """Yield the Findings of the catalog `root` and the annotations `marks`."""
    kinds, names = {mark.get("/Subtype") for mark in marks}, _inside(root, "/Names")
    if kinds.intersection(_REMARKS):
        yield _REMARKED
    if "/FileAttachment" in kinds or "/EmbeddedFiles" in names or "/AF" in root:
        yield _ATTACHED
    actions = [_inside(root, "/OpenAction"), *map(lambda mark: _inside(mark, "/A"), marks)]
    if (
        "/JavaScript" in names
        or "/AA" in root
        or any(action.get("/S") in ("/JavaScript", "/Launch") for action in actions)
    ):
        yield _PROGRAM


def _inside(parent, name):
    """Return the dictionary `name` of `parent`, or an empty one if there is none."""
    value = parent.get(name)
    value = value and value.get_object()
    return value if isinstance(value, DictionaryObject) else {}


def _is_signed(root):
    """Return whether a signature field of the form is filled in."""
    fields = [(field, 0) for field in _inside(root, "/AcroForm").get("/Fields", ())]
    while fields:
        field, depth = fields.pop()
        field = field.get_object()
        if field.get("/FT") == "/Sig" and "/V" in field:
            return True
        if depth < _DEEPEST:
            fields += [(kid, depth + 1) for kid in field.get("/Kids", ())]
    return False


def _has_history(data):
    """Return whether the file holds more than one state; a linearized file has two end markers in its only state."""
    return data.count(b"%%EOF") > (2 if b"/Linearized" in data[:2048] else 1)


def _cleans(reader, root, pages, marks):
    """Remove everything about persons from what `reader` has read; return whether there was anything."""
    # A page object of pypdf is a copy with inherited values; the object that is written is its indirect reference.
    drawn = list(_drawn(pages))
    holders = (root, *(page.indirect_reference.get_object() for page in pages if page.indirect_reference), *drawn)
    gone = [holder.pop(name, None) for holder in holders for name in ("/Metadata", "/PieceInfo")]
    # The entry /T of an annotation is its author; only for a form field it is the name of the field.
    gone += [mark.pop("/T", None) for mark in marks if mark.get("/Subtype") != "/Widget"]
    told = set(reader.metadata or ()) - set(_KEPT)
    changed = [_without_camera(image) for image in drawn if image.get("/Filter") in ("/DCTDecode", ["/DCTDecode"])]
    return bool(told or any(changed) or any(part is not None for part in gone))


def _drawn(pages):
    """Yield the pictures that `pages` draw, each once, and those inside other pictures."""
    holders, seen = list(pages), set()
    while holders:
        for each in _inside(_inside(holders.pop(), "/Resources"), "/XObject").values():
            picture = each.get_object()
            if isinstance(picture, StreamObject) and id(picture) not in seen:
                seen.add(id(picture))
                holders.append(picture)
                yield picture


def _without_camera(image):
    """Remove the metadata of the JPEG `image` in place; return whether it changed."""
    try:
        clean = jpeg(image._data)  # the compressed data, which pypdf offers under no public name
    except PictureBroken:
        return False
    changed = clean != image._data
    image._data = clean
    return changed


def _written(reader):
    """Return the bytes of a new PDF with all objects of `reader` that are still referenced."""
    writer, held = PdfWriter(clone_from=reader), BytesIO()
    writer.metadata = {name: value for name, value in (reader.metadata or {}).items() if name in _KEPT}
    writer.write(held)
    return held.getvalue()
