"""What an upgrade changes, kept from before it begins: enough to bring everything back, byte for byte.

The folder of a journal has `journal.json` and the former bytes of each file of one's own, by number. It needs no git.
"""

import json
import shutil
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from ..records.writing.atomic import write
from .git import Repository

_NAME = "journal.json"


@dataclass(frozen=True)
class Move:
    """A repository that goes from one commit to another.

    Both are kept, because an upgrade that was killed may have left it at either.
    """

    repository: Repository
    before: str
    after: str


@dataclass(frozen=True)
class Journal:
    """The `moves` of an upgrade, and its `files`.

    `files` are {file: (former bytes or None, fingerprint of the later ones or None)}.
    `is_whole` tells that the upgrade came to its end.
    """

    folder: Path
    moves: list
    files: dict
    is_whole: bool


def place_of(store, folder):
    """Return the folder in `store` for the journal of the layer in `folder`."""
    return Path(store, f"{folder.name}-{sha256(str(folder).encode()).hexdigest()[:8]}")


def fingerprint(raw):
    """Return the fingerprint of the bytes `raw`, None for None."""
    return None if raw is None else sha256(raw).hexdigest()


def begin(folder, moves, changes):
    """Keep in `folder`, in place of an older journal, what is needed to undo `moves` and `changes`; return the Journal.

    `changes` are {file: (bytes now or None, bytes then or None)}.
    """
    fresh = folder.with_name(f"{folder.name}.new")
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.mkdir(parents=True)
    for number, (before, _) in enumerate(changes.values()):
        if before is not None:
            (fresh / str(number)).write_bytes(before)
    files = {file: (before, fingerprint(after)) for file, (before, after) in changes.items()}
    _save(Journal(fresh, moves, files, is_whole=False))
    shutil.rmtree(folder, ignore_errors=True)
    fresh.rename(folder)
    return Journal(folder, moves, files, is_whole=False)


def finish(journal):
    """Note that the upgrade of `journal` came to its end."""
    _save(Journal(journal.folder, journal.moves, journal.files, is_whole=True))


def forget(journal):
    """Remove `journal`: there is nothing to undo any more."""
    shutil.rmtree(journal.folder)


def kept_in(folder):
    """Return the Journal kept in `folder`, or None."""
    if not (folder / _NAME).is_file():
        return None
    kept = json.loads((folder / _NAME).read_bytes())
    moves = [Move(Repository(Path(each["folder"])), each["before"], each["after"]) for each in kept["moves"]]
    files = {
        Path(each["file"]): ((folder / str(number)).read_bytes() if each["was"] else None, each["after"])
        for number, each in enumerate(kept["files"])
    }
    return Journal(folder, moves, files, kept["is_whole"])


def _save(journal):
    moves = [
        {"folder": str(move.repository.folder), "before": move.before, "after": move.after} for move in journal.moves
    ]
    files = [
        {"file": str(file), "was": before is not None, "after": after}
        for file, (before, after) in journal.files.items()
    ]
    kept = {"is_whole": journal.is_whole, "moves": moves, "files": files}
    write(journal.folder / _NAME, json.dumps(kept, ensure_ascii=False, indent=1).encode())
