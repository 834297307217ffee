"""The file of a form can be read, is none of its earlier versions, and its content controls have tags that are in the list."""

from ...documents.package import UnreadableDocument
from ..problem import Problem, nearest
from . import at

FIELDS = "form-fields"


def check(catalogue):
    """Yield a Problem for each form whose file is no Word document, and for each tag that is not in the list."""
    if FIELDS not in catalogue.vocabularies:        # the list is itself broken, and has been reported
        return
    known = catalogue.vocabularies[FIELDS].labels
    for record in catalogue.of("form"):
        document = catalogue.content.documents.at(record.fields.file)
        if document is None:                        # a missing file has been reported
            continue
        yield from _same_file(record, document)
        place = at(record, ("file",))
        try:
            tags = [control.tag for control in document.controls]
        except UnreadableDocument:
            yield Problem(*place, f"“文件”应为 能打开的 Word 文档（.docx），“{record.fields.file}”打不开。请用 Word 打开，另存为 .docx")
            continue
        for tag in tags:
            if tag not in known:
                way_out = nearest(tag, known) or f"新的栏目请加到 content/vocabularies/{FIELDS}.yml"
                yield Problem(*place, f"“{record.fields.file}”里内容控件的标记“{tag}”不在栏目表里。{way_out}")


def _same_file(record, document):
    for index, old in enumerate(record.fields.earlier):
        if old.sha256 == document.sha256:
            yield Problem(*at(record, ("earlier", index, "sha256")),
                          f"“校验码”应为 旧版文件的，现在写的是现行文件“{record.fields.file}”的。请从换版以前的文件算")
