"""What of a form can be filled in on its page: the content controls of its file, as plain values."""

from pathlib import PurePosixPath


def filling_of(record, catalogue):
    """The attribute `page.filling` of a form whose file has content controls; None for all others.

    {file, name, fields: [{tag, label, hint, lines, autocomplete}]}: `name` is that of the file to download, `autocomplete`
    what browsers call this purpose (HTML, 4.10.18.7), or None.
    """
    document = catalogue.content.documents.at(record.fields.file) if record.kind.name == "form" else None
    if document is None or not document.controls:
        return None
    terms = {term.label: term for term in catalogue.vocabularies["form-fields"].terms}
    return {"file": record.fields.file, "name": f"{record.title}{PurePosixPath(record.fields.file).suffix}",
            "fields": [{"tag": control.tag, "label": control.label, "hint": control.hint, "lines": control.lines,
                        "autocomplete": terms[control.tag].autocomplete} for control in document.controls]}
