"""One file of data for a page: {"version", "data"}. The version changes with the data and with nothing else."""

import json
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from ..assets.fingerprint import fingerprint


@dataclass(frozen=True)
class DataFile:
    """The plain values `data` at `path`, relative to the site."""

    path: str
    data: Any

    @cached_property
    def version(self) -> str:
        """What tells these data from those of another build, in the file and behind the "?" of its address."""
        return fingerprint(_json(self.data))

    @property
    def address(self) -> str:
        """The address by which a page asks for just these data: no cache answers with older ones."""
        return f"{self.path}?v={self.version}"

    @property
    def content(self) -> bytes:
        """The bytes of the file. A host answers an old version with the new file, so the file says which it is."""
        return _json({"version": self.version, "data": self.data})


def _json(value: Any) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()
