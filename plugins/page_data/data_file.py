"""One file of data for a page: {"version", "data"}. The version changes if and only if the data change."""

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
        """The version of the data, in the file and after the "?" of its address; it differs from build to build if
        the data do.
        """
        return fingerprint(_json(self.data))

    @property
    def address(self) -> str:
        """The address with which a page requests exactly these data, so that no cache answers with older ones."""
        return f"{self.path}?v={self.version}"

    @property
    def content(self) -> bytes:
        """The bytes of the file. They contain the version, because a host answers a request for an old version with
        the new file.
        """
        return _json({"version": self.version, "data": self.data})


def _json(value: Any) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()
