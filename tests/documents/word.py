"""Makes small Word documents for tests, with only the parts that Word itself needs."""

import zipfile
from io import BytesIO
from xml.sax.saxutils import escape

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STRICT_RELATION = "http://purl.oclc.org/ooxml/officeDocument/relationships"
DAY = (2026, 11, 23, 0, 0, 0)
CORE = (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">{}</cp:coreProperties>'
)


def control(tag, alias=None, text="", more="<w:text/>"):
    """Return a paragraph with one content control; `more` are further properties of the control."""
    named = (f'<w:alias w:val="{alias}"/>' if alias else "") + (f'<w:tag w:val="{tag}"/>' if tag else "")
    return (
        f"<w:p><w:sdt><w:sdtPr>{named}{more}</w:sdtPr><w:sdtContent><w:r><w:t>{text}</w:t></w:r></w:sdtContent>"
        "</w:sdt></w:p>"
    )


def words(text):
    """Return a paragraph with `text`."""
    return f"<w:p><w:r><w:t>{escape(text)}</w:t></w:r></w:p>"


def story(*paragraphs, root="document", namespace=W, prolog=""):
    """Return a part with `paragraphs`: the text of a document, or its header, footer and so on.

    `root` is the name of the root element: document, hdr, ftr, comments ...
    """
    body = "".join(paragraphs)
    inside = f"<w:body>{body}</w:body>" if root == "document" else body
    return f'<?xml version="1.0" encoding="UTF-8"?>{prolog}<w:{root} xmlns:w="{namespace}">{inside}</w:{root}>'


def relations(*listed, prefix=RELATION):
    """Return the part that lists relations; each is (last word of its type, target) or (..., "External")."""
    each = (
        f'<Relationship Id="rId{number}" Type="{prefix}/{what}" Target="{escape(target)}"'
        + "".join(f' TargetMode="{mode}"' for mode in more)
        + "/>"
        for number, (what, target, *more) in enumerate(listed, 1)
    )
    return (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        + "".join(each)
        + "</Relationships>"
    )


def zipped(parts):
    """Return the bytes of a zip file with `parts`, [(name, text or bytes)]; equal parts give equal bytes."""
    held = BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts:
            archive.writestr(zipfile.ZipInfo(name, DAY), text, zipfile.ZIP_DEFLATED)
    return held.getvalue()


def document(*paragraphs, prolog="", parts=(), main="word/document.xml", related=(), root=(), strict=False, names=None):
    """Return the bytes of a .docx file with `paragraphs` (XML) as its text; equal arguments give equal bytes.

    `parts` are further parts, (name, text). `related` are the relations of the text and `root` those of the whole file,
    as relations() takes them. `main` is the name of the part with the text. `names` is {name of a part: name in the
    zip}. `strict` makes the variant that Word calls Strict Open XML.
    """
    prefix, folder = STRICT_RELATION if strict else RELATION, main.rpartition("/")[0]
    types = (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        + (
            f'<Override PartName="/{main}" '
            'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>'
        )
        + "".join(
            f'<Override PartName="/{name}" ContentType="application/xml"/>'
            for name, _ in parts
            if name.endswith(".xml")
        )
        + "</Types>"
    )
    own = [(f"{folder}/_rels/{main.rpartition('/')[2]}.rels", relations(*related, prefix=prefix))] if related else []
    text = (main, story(*paragraphs, prolog=prolog, namespace=STRICT if strict else W))
    every = [
        ("[Content_Types].xml", types),
        ("_rels/.rels", relations(("officeDocument", main), *root, prefix=prefix)),
        text,
        *own,
        *parts,
    ]
    return zipped([((names or {}).get(name, name), inside) for name, inside in every])
