"""Checks that no symbolic link leads out of the content folder.

Its target would be published, or read, and nobody would have looked at it.
"""

import os
from pathlib import Path

from ...reading.problem import Problem


def check(catalogue):
    """Yield a Problem for each symbolic link to a folder, to nothing, to itself, or to a file outside the content."""
    for layer in catalogue.content.layers:
        yield from _links(catalogue, layer)


def _links(catalogue, layer):
    root = layer.folder.resolve()
    for place, folders, files in os.walk(layer.folder):
        for name in (*folders, *files):
            file = Path(place, name)
            if file in catalogue.content.strangers:  # The loader has reported it.
                continue
            if file.is_symlink() and (fault := _fault(file, root)):
                yield Problem(layer.shown(file), 1, 1, f"是链接，{fault}。请删去它，把要用的文件本身复制到这里")


def _fault(link, root):
    """Say what is wrong with the symbolic `link` in the folder `root`; return None if nothing is."""
    try:
        target = link.resolve(strict=True)
    except (OSError, RuntimeError):  # Before Python 3.13 a circle of links raises RuntimeError.
        return "指向的文件不存在，或者绕回到自己"
    if not target.is_relative_to(root):
        return f"指向内容文件夹以外（{os.readlink(link)}），不能公开"
    return "指向一个文件夹" if target.is_dir() else None
