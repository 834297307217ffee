"""Makes small workbooks and presentations for tests, and the parts of Office files that name persons."""

from tests.documents.word import CORE, RELATION, relations, zipped

S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
P = "http://schemas.openxmlformats.org/presentationml/2006/main"
A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="xml" ContentType="application/xml"/></Types>'
)
# These properties name a person in each field; only the title may be published.
PROPERTIES = [
    (
        "docProps/core.xml",
        CORE.format(
            "<dc:title>示例标题</dc:title><dc:creator>示例作者</dc:creator><dc:description>示例备注</dc:description>"
            '<dcterms:created xsi:type="dcterms:W3CDTF">2026-01-01T00:00:00Z</dcterms:created>'
        ),
    ),
    (
        "docProps/app.xml",
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
        "<Application>Word</Application><Company>示例单位</Company><Manager>示例经理</Manager>"
        "<Template>示例模板.dotx</Template></Properties>",
    ),
    ("docProps/custom.xml", "<Properties>示例自定义</Properties>"),
    ("docProps/thumbnail.jpeg", b"\xff\xd8\xff\xd9"),
]
ROOT = [
    ("metadata/core-properties", "docProps/core.xml"),
    ("extended-properties", "docProps/app.xml"),
    ("custom-properties", "docProps/custom.xml"),
    ("metadata/thumbnail", "docProps/thumbnail.jpeg"),
]


def workbook(*sheets, extra="", related=(), parts=(), root=()):
    """Return the bytes of an .xlsx file.

    `sheets` are (name, attributes of its entry, XML inside its worksheet, relations of the worksheet), the last one
    optional. `extra` is XML in the workbook, `related` are relations of the workbook, `root` those of the whole file,
    `parts` are further parts, (name, text).
    """
    listed = [("worksheet", f"worksheets/sheet{number}.xml") for number in range(1, len(sheets) + 1)]
    entries = "".join(
        f'<sheet name="{name}" sheetId="{number}" r:id="rId{number}" {more}/>'
        for number, (name, more, *_) in enumerate(sheets, 1)
    )
    own = []
    for number, (_, _, inside, *more) in enumerate(sheets, 1):
        own.append((f"xl/worksheets/sheet{number}.xml", f'<worksheet xmlns="{S}">{inside}</worksheet>'))
        if more:
            own.append((f"xl/worksheets/_rels/sheet{number}.xml.rels", relations(*more[0])))
    return zipped(
        [
            ("[Content_Types].xml", _TYPES),
            ("_rels/.rels", relations(("officeDocument", "xl/workbook.xml"), *root)),
            (
                "xl/workbook.xml",
                f'<workbook xmlns="{S}" xmlns:r="{RELATION}">{extra}<sheets>{entries}</sheets></workbook>',
            ),
            ("xl/_rels/workbook.xml.rels", relations(*listed, *related)),
            *own,
            *parts,
        ]
    )


def rows(*lines):
    """Return the data of a sheet; each of `lines` is (attributes of the row, [references of cells])."""
    each = (
        f'<row r="{number}" {more}>' + "".join(f'<c r="{cell}"><v>1</v></c>' for cell in cells) + "</row>"
        for number, (more, cells) in enumerate(lines, 1)
    )
    return f"<sheetData>{''.join(each)}</sheetData>"


def presentation(*slides, related=(), parts=()):
    """Return the bytes of a .pptx file; each of `slides` is (attributes of the slide, its relations).

    `related` are relations of the presentation, `parts` are further parts, (name, text).
    """
    listed = [("slide", f"slides/slide{number}.xml") for number in range(1, len(slides) + 1)]
    own = []
    for number, (more, links) in enumerate(slides, 1):
        own += [
            (f"ppt/slides/slide{number}.xml", f'<p:sld xmlns:p="{P}" {more}/>'),
            (f"ppt/slides/_rels/slide{number}.xml.rels", relations(*links)),
        ]
    return zipped(
        [
            ("[Content_Types].xml", _TYPES),
            ("_rels/.rels", relations(("officeDocument", "ppt/presentation.xml"))),
            ("ppt/presentation.xml", f'<p:presentation xmlns:p="{P}"/>'),
            ("ppt/_rels/presentation.xml.rels", relations(*listed, *related)),
            *own,
            *parts,
        ]
    )


def notes(text, kind="body"):
    """Return a page of notes with `text` in a placeholder of the type `kind`."""
    return (
        f'<p:notes xmlns:p="{P}" xmlns:a="{A}"><p:sp><p:nvSpPr><p:nvPr><p:ph type="{kind}"/></p:nvPr></p:nvSpPr>'
        f"<p:txBody><a:p><a:r><a:t>{text}</a:t></a:r></a:p></p:txBody></p:sp></p:notes>"
    )
