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
    """How the stack `held` would be: `folders` has the copy of each layer, by its name, `sources` what was copied."""

    held: list
    sources: dict
    folders: dict

    @property
    def top(self):
        """The copy of the topmost layer."""
        return self.folders[self.held[-1].layer.name]

    def migrated(self, migrate):
        """Let `migrate` change the copy of the topmost layer and of others of one's own; return its lines."""
        lines = migrate(self.top)
        for one in self.held:
            if one.is_from_elsewhere:  # Whoever keeps it migrates it there, where the next version comes from.
                shutil.rmtree(self.folders[one.layer.name])
                self.copy(one)
        return lines

    def copy(self, one):
        """Copy the layer `one` to its place."""
        source, folder = self.sources[one.layer.name], self.folders[one.layer.name]
        shutil.copytree(source, folder, symlinks=True, dirs_exist_ok=True, ignore=shutil.ignore_patterns(".git"))

    def errors(self, day):
        """Return [Problem] of the errors that the stack would have on `day`."""
        return [problem for problem in check(self.top, day)[1] if problem.severity == "error"]

    def changes(self):
        """Return {file: (bytes now or None, bytes then or None)} of the files of one's own that were migrated."""
        own = [one.layer for one in self.held if not one.is_from_elsewhere]
        return {
            file: pair for layer in own for file, pair in _differing(layer.folder, self.folders[layer.name]).items()
        }

    def lock(self, commits):
        """Return the same for `layers.lock`, in which the layers in `commits`, {name: commit}, have these commits."""
        file = self.held[-1].layer.folder / LOCK
        return {file: (_bytes(file), lock_of(dict(self._entries(commits))))}

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
    tried = Rehearsal(held, {}, {})
    for number, one in enumerate(held):
        name, folder = one.layer.name, one.layer.folder
        commit = commits.get(name)
        tried.sources[name] = _exported(one, commit, workshop / str(number)) if commit else folder
        tried.folders[name] = workshop / "stack" / common.name / folder.relative_to(common)
        tried.copy(one)
    return tried


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
