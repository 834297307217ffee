"""What the page of a form needs: the fields of its file to fill in, and all its versions.

By the versions a copy that somebody has is recognised.

The file of a form is the only source of its fields: `documents/content_controls.py` reads the text controls of the
.docx (`w:sdt` with a tag) in its text, headers and footers, `check` holds their tags against
`vocabularies/form-fields.yml`, and the page of the form shows a field for each. `theme/static/js/forms/document.js`
puts what was typed into the same controls in the browser, with fflate, fetched at the first download only. All other
parts of the file stay as they are, byte for byte. One tag is one purpose in all forms, so what was typed into one is
offered in the next (`answers.js`). Both halves are held together by `tests/documents/filling_cases.py`.

A copy that somebody has is recognised in the browser (`recognition.js`) among the versions of the form
(`records/services/forms.py`): by its SHA-256, and once it has been filled in by the title and the version that stand
in it.
"""

from pathlib import PurePosixPath

from ...documents.document import size_in_words
from .service import Service


def filling_of(record, catalogue):
    """Return the attribute `page.filling` of a form whose file has content controls; None for all other records.

    {file, name, fields: [{tag, label, hint, lines, autocomplete}]}: `name` is that of the file to download,
    and `autocomplete` is the browsers' name for this purpose (HTML, 4.10.18.7), or None.
    """
    document = catalogue.content.documents.at(record.fields.file) if record.kind.name == "form" else None
    if document is None or not document.controls:
        return None
    terms = {term.label: term for term in catalogue.vocabularies["form-fields"].terms}
    return {
        "file": record.fields.file,
        "name": f"{record.title}{PurePosixPath(record.fields.file).suffix}",
        "fields": [
            {
                "tag": control.tag,
                "label": control.label,
                "hint": control.hint,
                "lines": control.lines,
                "autocomplete": terms[control.tag].autocomplete,
            }
            for control in document.controls
        ],
    }


def can_be_filled(record, catalogue):
    """Return whether visitors can fill in the form `record` on its page, where the fields have the id `filling`."""
    ended = record.fields.valid_to and record.fields.valid_to < catalogue.today
    return not ended and filling_of(record, catalogue) is not None


def versions_of(record, catalogue):
    """Return the versions of the form `record` as plain values, the one in force first.

    [{title, version, from, to, sha256, current}]: `from` and `to` are ISO days;
    `to` is None while the version has no end. The version in force also has `original`,
    the fingerprint of the file in the content, if another one is published.
    """
    fields = record.fields
    prints = catalogue.content.documents.at(fields.file).fingerprints
    now = {
        "title": record.title,
        "version": fields.version,
        "from": fields.valid_from.isoformat(),
        "to": fields.valid_to and fields.valid_to.isoformat(),
        "sha256": prints[0],
        "current": True,
    }
    now |= {"original": prints[1]} if prints[1:] else {}
    return [
        now,
        *(
            {
                "title": record.title,
                "version": old.version,
                "from": old.valid_from.isoformat(),
                "to": old.valid_to.isoformat(),
                "sha256": old.sha256,
                "current": False,
            }
            for old in fields.earlier
        ),
    ]


SERVICE = Service(
    attributes={"filling": filling_of},
    shared=lambda catalogue: {"versions_of": lambda record: versions_of(record, catalogue)},
    filters={"size_in_words": size_in_words},
)
