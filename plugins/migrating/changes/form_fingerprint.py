"""A form has the fingerprint of its file, so that a file which was swapped is seen."""

from datetime import date

from ...records.writing.edits import insert

SINCE = date(2026, 11, 30)
TITLE = "表格要写文件的校验码，以后换了文件看得出来"


def migrate(layer):
    """Write the fingerprint of the file that lies there now, for each form without one."""
    for path, fields in layer.of("records/forms"):
        file = fields.get("file")
        document = layer.documents.at(file) if isinstance(file, str) and "sha256" not in fields else None
        if document:
            layer.edit(path, f"写上 {file} 的校验码 sha256", _with_fingerprint(document.original_sha256))


def _with_fingerprint(fingerprint):
    def change(text, is_markdown):
        return insert(text, ("sha256",), fingerprint, after="file", is_markdown=is_markdown)

    return change
