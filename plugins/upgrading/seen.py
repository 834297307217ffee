"""`layers.lock` of the topmost layer: which version of the layers below its staff have seen."""

import json

from . import Refused
from .snapshot import LOCK, fingerprints


def seen_in(folder):
    """Return what `layers.lock` in `folder` keeps, {name of a layer: {version, commit, records}}, None without it.

    Raises Refused if it cannot be read.
    """
    file = folder / LOCK
    if not file.is_file():
        return None
    try:
        kept = json.loads(file.read_bytes())
        return {name: {**each, "records": dict(each["records"])} for name, each in kept.items()}
    except (ValueError, TypeError, KeyError, AttributeError):
        raise Refused(
            f"{LOCK} 读不懂，可能合并时留下了别的字。请删去它，再运行 python3 tasks.py layers --seen"
        ) from None


def entry(version, commit, files):
    """Return what is kept of a layer; `files` are {key: Path}."""
    return {"version": version or "", "commit": commit, "records": fingerprints(files)}


def lock_of(entries):
    """Return the bytes of `layers.lock` with `entries`, {name of a layer: entry}."""
    return (json.dumps(entries, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()


def entry_of(held):
    """Return what is kept of the layer `held` as it is now."""
    return entry(held.says.get("version"), held.commit, held.files)
