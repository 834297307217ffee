"""Starts the site of another association: a layer of its own over those that are there already."""

import os
import re
import shutil
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

from ..records.checks.checking import check
from ..records.model import file_names
from ..records.model.fields import SLUG
from ..records.model.layer import Layer
from ..records.reading.problem import report
from .default import set_default
from .places import known_places, layers_for, place_meant
from .texts import CONTACT, SETTINGS, contact_of, settings_of
from .wish import StartRefused, full_name, level_of, secure_address


@dataclass(frozen=True)
class Started:
    """What was written: the folder of the layer, its `files` as staff know them, and the names of those below.

    `default` is the layer that commands mean without --content, `was_default` the one that they meant before.
    """

    folder: Path
    files: list[str]
    layers: list[str]
    is_draft: bool
    default: str
    was_default: str


def start(folder, wish, today, as_default=False):
    """Write the layer `folder`, a Path beside the national layer, for `wish`, a Wish; return a Started.

    Commands without --content mean it from then on if they meant the example or nothing, or with `as_default`.
    `today` is the date of reviewing. Raises StartRefused, and then nothing was written.
    """
    folder = Path(os.path.abspath(folder))
    content = folder.parent
    _refuse_folder(folder)
    wish = replace(wish, association=full_name(wish.association), url=wish.url and secure_address(wish.url))
    places = known_places(content)
    place = place_meant(wish.place, places)
    layers = layers_for(place, content, places)
    texts = {
        SETTINGS: settings_of(wish, place, layers, folder.name, content),
        CONTACT: contact_of(wish, level_of(wish, places), today),
    }
    _write(folder, texts, today)
    before, after = set_default(content, folder.name, as_default)
    files = [_shown(folder, path) for path in texts]
    return Started(folder, files, layers, not wish.channels, after, before)


def _shown(folder, path=""):
    """Return `path` in the layer `folder`, or the folder, as staff know it."""
    return Layer(folder.name, folder, 0, ".").shown(folder / path)


def _refuse_folder(folder):
    """Raise StartRefused for a name that is no good, and for a folder in which there is something."""
    if fault := file_names.unfit(folder.name):
        raise StartRefused(fault)
    if not re.fullmatch(SLUG, folder.name):
        meant = file_names.offered(folder.name)
        raise StartRefused(
            f"文件夹名“{folder.name}”应为小写字母、数字和连字符，如 jiangcheng。"
            + (f"是否要写“{meant}”？" if meant else "请用地名的拼音")
        )
    if folder.is_dir() and not any(folder.iterdir()):
        return
    if folder.exists():
        raise StartRefused(f"{_shown(folder)} 已经有了，没有动它。请换一个名字；要接着改它，直接打开里面的文件")


def _write(folder, texts, today):
    """Write `texts`, {path: text}, beside `folder`, and put them in its place once `check` finds no error in them."""
    workshop = Path(tempfile.mkdtemp(dir=folder.parent, prefix=f".{folder.name}-"))
    try:
        for path, text in texts.items():
            (workshop / path).parent.mkdir(parents=True, exist_ok=True)
            (workshop / path).write_text(text, encoding="utf-8", newline="\n")
        _refuse_faults(workshop, folder.name, today)
        workshop.chmod(0o755)  # Folders of mkdtemp are for their owner alone.
        if folder.exists():  # It is empty; Windows renames nothing to a name that is taken.
            folder.rmdir()
        workshop.rename(folder)
    finally:
        shutil.rmtree(workshop, ignore_errors=True)


def _refuse_faults(workshop, name, today):
    """Raise StartRefused with the errors of the new files, such as a telephone number that is none."""
    own = f"{_shown(workshop)}/"
    faults = [fault for fault in check(workshop, today)[1] if fault.severity == "error" and fault.path.startswith(own)]
    if faults:
        told = report(faults).replace(workshop.name, name)
        raise StartRefused(f"照这些选项写出来的文件有错，所以没有建：\n{told}")
