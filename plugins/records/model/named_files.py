"""Finds the files in the folder `files` that records name, in their fields and in links of their bodies."""

import posixpath
import re
from typing import Annotated
from urllib.parse import unquote

from pydantic import AfterValidator, BeforeValidator

from ...documents.documents import FOLDER
from . import typed_paths
from .fields import matching


class FileName(str):
    """The path of a file to download, relative to the content folder."""


FilePath = Annotated[
    str,
    BeforeValidator(
        matching(
            r"files/(?:[A-Za-z0-9_-]+/)*[A-Za-z0-9._-]+\.[a-z]+",
            "files 里的文件，如 files/forms/x.docx",
            typed_paths.meant_file,
        )
    ),
    AfterValidator(FileName),
]
_LINK = re.compile(r"\{static\}(?P<path>[^#?]*).*", re.S)


def files_in_fields(records):
    """Return the paths of all files that the fields of `records` name."""
    return {value for record in records for _, value in record.values() if isinstance(value, FileName)}


def file_of_link(href, folder):
    """Return the path of the file to which `href` leads from a body in the content folder `folder`; None if to none."""
    match = _LINK.fullmatch(href)
    path = match and posixpath.normpath(posixpath.join("/", folder, unquote(match["path"]))).lstrip("/")
    return path if path and path.startswith(f"{FOLDER}/") else None
