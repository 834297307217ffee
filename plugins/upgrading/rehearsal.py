"""Tries an upgrade on a copy: newer layers below a copy of one's own, which is migrated and checked there."""

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from ..records.checks.checking import check
from . import Refused
from .seen import entry, lock_of
from .snapshot import LOCK, data_of, files_in


@dataclass(frozen=True)
class Rehearsal:
    """How the stack `held` would be: `folders` has the copy of each layer, by the name of the layer."""

    held: list
    folders: dict

    @property
    def top(self):
        """The copy of the topmost layer."""
        return self.folders[self.held[-1].layer.name]

    def errors(self, day):
        """Return [Problem] of the errors that the stack would have on `day`."""
        return [problem for problem in check(self.top, day)[1] if problem.severity == "error"]

    def changes(self, commits):
        """Return {file: (bytes now or None, bytes then or None)} of the files of one's own that change.

        `layers.lock` is among these files; it notes of the layers in `commits`, {name: commit}, the other commit.
        """
        found = {}
        for one in self.held:
            if not one.is_from_elsewhere:
                found |= _differing(one.layer.folder, self.folders[one.layer.name])
        lock = self.held[-1].layer.folder / LOCK
        before, after = _bytes(lock), lock_of(dict(self._entries(commits)))
        return found | ({lock: (before, after)} if before != after else {})

    def _entries(self, commits):
        for one in self.held[:-1]:
            folder = self.folders[one.layer.name]
            version = data_of(folder / "layer.yml").get("version")
            yield one.layer.name, entry(version, commits.get(one.layer.name) or one.commit, files_in(folder))


def rehearse(held, commits, workshop):
    """Copy the stack `held` into the folder `workshop`; return the Rehearsal. Raises Refused.

    `commits`, {name of a layer: commit}, says of which layers another commit is wanted. The copies lie to each
    other as the layers do, so that `site.yml` finds them.
    """
    common = Path(os.path.commonpath([one.layer.folder.parent for one in held]))
    folders = {}
    for number, one in enumerate(held):
        folder = one.layer.folder
        copy = workshop / "stack" / common.name / folder.relative_to(common)
        commit = commits.get(one.layer.name)
        source = _exported(one, commit, workshop / str(number)) if commit else folder
        shutil.copytree(source, copy, symlinks=True, dirs_exist_ok=True, ignore=shutil.ignore_patterns(".git"))
        folders[one.layer.name] = copy
    return Rehearsal(held, folders)


def _exported(one, commit, target):
    one.repository.export(commit, target)
    folder = target / one.layer.folder.resolve().relative_to(one.repository.folder.resolve())
    if not (folder / "layer.yml").is_file():
        raise Refused(f"没有升级：“{one.name}”的新版本（提交 {commit}）在 {one.place} 没有 layer.yml。请问维护它的单位")
    return folder


def _differing(folder, copy):
    files = {file.relative_to(root) for root in (folder, copy) for file in files_in(root).values()}
    pairs = {folder / file: (_bytes(folder / file), _bytes(copy / file)) for file in sorted(files)}
    return {file: pair for file, pair in pairs.items() if pair[0] != pair[1]}


def _bytes(file):
    return file.read_bytes() if file.is_file() else None
