"""What the folder of a layer holds: records by key, other files by path, with a fingerprint of each."""

import os
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from ..records.model.extension import EXTENSION
from ..records.model.file_names import shown
from ..records.model.kind import all_kinds
from ..records.model.strays import SUFFIXES, is_none_of_ours
from ..records.reading import source_file
from ..records.reading.problem import listed

LOCK = "layers.lock"
_NO_CONTENT = ("questions",)  # Tests ask them; no page shows them.
_MOST = 8  # This many titles are named.
_DIGITS = 16  # of a fingerprint: enough to tell versions apart, and a short line in a diff


@dataclass(frozen=True)
class Changes:
    """Keys that are new, changed and gone, each list sorted."""

    new: list
    changed: list
    gone: list


def files_in(folder):
    """Return {key: Path} of the layer in `folder`: a record has the key kind:slug, another file its path."""
    kinds = {kind.folder: kind.name for kind in [*all_kinds().values(), EXTENSION]}
    found = {}
    for here, folders, names in os.walk(folder):
        inside = Path(here).relative_to(folder).as_posix()
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name not in _NO_CONTENT)
        for file in (Path(here, name) for name in sorted(names)):
            if is_none_of_ours(file) or (inside, file.name) == (".", LOCK):
                continue
            is_record = inside in kinds and file.suffix in SUFFIXES
            found[f"{kinds[inside]}:{file.stem}" if is_record else file.relative_to(folder).as_posix()] = file
    return found


def fingerprints(files):
    """Return {key: fingerprint of the bytes} of `files`, {key: Path}."""
    return {key: _fingerprint(file) for key, file in files.items()}


def _fingerprint(file):
    # What is no file is a fault that `check` tells; where a link leads is no part of the layer.
    return sha256(file.read_bytes()).hexdigest()[:_DIGITS] if file.is_file() and not file.is_symlink() else "-"


def changes(before, after):
    """Return the Changes between two {key: fingerprint}."""
    return Changes(
        sorted(after.keys() - before.keys()),
        sorted(key for key in before.keys() & after.keys() if before[key] != after[key]),
        sorted(before.keys() - after.keys()),
    )


def is_record(key):
    """Whether `key` is that of a record; a path has no colon on any system."""
    return ":" in key


def named(keys, files):
    """Return the titles of `keys` for a line of text, read from `files`, {key: Path}; a long list is cut."""
    titles = [_title(key, files.get(key)) for key in keys[:_MOST]]
    return listed([*titles, *keys[_MOST:]], _MOST)


def _title(key, file):
    """Return the title of the record `key`, or the key where there is none to be read."""
    data = data_of(file) if file and is_record(key) else {}
    title = data.get("title") or data.get("heading")
    # What a layer from elsewhere brings is shown before it is checked, and may steer a terminal.
    return f"“{title}”" if isinstance(title, str) and title.isprintable() else shown(key)


def data_of(file):
    """Return the fields in `file` as far as they can be read, {} if there are none."""
    source = source_file.read(file, file.name)[0] if file.is_file() else None
    return source.document.data if source else {}
