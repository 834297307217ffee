"""Small Word documents for tests: the parts that Word itself needs, and nothing else."""

import zipfile
from io import BytesIO

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
DAY = (2026, 11, 23, 0, 0, 0)
TYPES = ('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
         '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
         '<Override PartName="/word/document.xml" ContentType='
         '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>')
RELS = ('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type='
        '"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>')


def control(tag, alias=None, text="", more="<w:text/>"):
    """A paragraph with one content control."""
    named = (f'<w:alias w:val="{alias}"/>' if alias else "") + (f'<w:tag w:val="{tag}"/>' if tag else "")
    return f"<w:p><w:sdt><w:sdtPr>{named}{more}</w:sdtPr><w:sdtContent><w:r><w:t>{text}</w:t></w:r></w:sdtContent></w:sdt></w:p>"


def document(*paragraphs, prolog="", parts=()):
    """The bytes of a .docx with `paragraphs` (XML) as its body; the same for the same."""
    body = f'<?xml version="1.0" encoding="UTF-8"?>{prolog}<w:document xmlns:w="{W}"><w:body>{"".join(paragraphs)}</w:body></w:document>'
    held = BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in [("[Content_Types].xml", TYPES), ("_rels/.rels", RELS), ("word/document.xml", body), *parts]:
            archive.writestr(zipfile.ZipInfo(name, DAY), text)
    return held.getvalue()
