"""Makes the forms of the busy site.

They are Word documents with text controls that show a grey hint, the version in the footer, and an author among the
properties.
"""

from tests.documents.office import PROPERTIES, ROOT
from tests.documents.word import W, document

VERSION = "2026年版"
GREY = '<w:rPr><w:color w:val="808080"/></w:rPr>'


def _field(tag, label, lines=False):
    """Return a paragraph with one empty control, which shows its hint as in Word."""
    more = '<w:text w:multiLine="1"/>' if lines else "<w:text/>"
    return (
        f'<w:p><w:sdt><w:sdtPr><w:alias w:val="{label}"/><w:tag w:val="{tag}"/><w:showingPlcHdr/>{more}</w:sdtPr>'
        f"<w:sdtContent><w:r>{GREY}<w:t>点这里填</w:t></w:r></w:sdtContent></w:sdt></w:p>"
    )


def _heading(text):
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def _form(title, *fields):
    """Return the bytes of a form with `title` as its heading, `fields` and a footer with the version."""
    footer = (
        f'<?xml version="1.0" encoding="UTF-8"?><w:ftr xmlns:w="{W}">'
        f"<w:p><w:r><w:t>测试协会　{title}　{VERSION}</w:t></w:r></w:p></w:ftr>"
    )
    return document(
        _heading(title),
        *fields,
        related=[("footer", "footer1.xml")],
        root=ROOT,
        parts=[("word/footer1.xml", footer), *PROPERTIES],
    )


SUMMARY = _form(
    "事迹摘要",
    _field("姓名", "姓名（名称）"),
    _field("工作单位", "工作单位"),
    _field("一句话", "一句话"),
    _field("事迹正文", "正文", lines=True),
)
NOMINATION = _form(
    "评选推荐表",
    _field("姓名", "姓名（名称）"),
    _field("工作单位", "工作单位"),
    _field("主要贡献", "主要贡献", lines=True),
)


def write_forms(content):
    """Write both forms below the folder `content`, where the records of the busy site expect them."""
    for name, data in {"summary": SUMMARY, "nomination": NOMINATION}.items():
        (content / f"files/{name}.docx").write_bytes(data)
