"""Finds what lies below a content folder and is no content: dead links, pipes, folders with the name of a file."""

import os
import stat
from pathlib import Path

from ...environment.refusals import refusal
from .problem import Problem

TEXTS = (".md", ".yml")
# A text file may have this size: twenty times the longest law. A longer file was put there by mistake.
MOST_BYTES = 500_000


def strangers(folder, names, shown):
    """Return {path: Problem} for what is wrong, as entries of the file system, in `folder` and its folders `names`.

    `shown(path)` returns the path as staff know it. Nothing is opened, because reading a pipe may wait for ever.
    """
    found = {}
    for path in _walk(folder, names, found):
        if message := _fault(path, folder):
            found[path] = message
    return {path: Problem(shown(path), 1, 1, message) for path, message in found.items()}


def unreadable(error):
    """Return the words for a file or folder that the system did not let us read; `error` is the OSError."""
    return f"读不了：{refusal(error)}"


def _walk(folder, names, found):
    """Yield the paths in `folder`, and below it those in the folders `names`; links are not followed."""
    pending = [folder]
    while pending:
        current = pending.pop()
        try:
            with os.scandir(current) as entries:
                inside = [entry for entry in entries if not entry.name.startswith(".")]
        except OSError as error:
            found[current] = unreadable(error)
            continue
        for entry in sorted(inside, key=lambda entry: entry.name):
            yield Path(entry.path)
            if entry.is_dir(follow_symlinks=False) and (current != folder or entry.name in names):
                pending.append(Path(entry.path))


def _fault(path, folder):
    try:
        mode = path.stat()
    except FileNotFoundError:
        return "是一个链接，但它指向的文件不存在。请删去它，把文件本身放在这里"
    except OSError as error:
        return f"{unreadable(error)}。请删去它，把文件本身放在这里" if path.is_symlink() else unreadable(error)
    if stat.S_ISDIR(mode.st_mode):
        if path.is_symlink() and _leads_back(path, folder):
            return "是一个链接，指回了内容文件夹，同样的文件会读到两遍。请删去它"
        return "是文件夹，名字却像一个文件。请改名，或删去它" if path.suffix in TEXTS else None
    if not stat.S_ISREG(mode.st_mode):
        return "不是普通的文件，读不了。请删去它"
    if path.suffix in TEXTS and mode.st_size > MOST_BYTES:
        return (
            f"有 {mode.st_size / 1000:.0f} KB，一个文件应在 {MOST_BYTES // 1000} KB 以内。"
            "请检查放的是不是文字，或拆成几个文件"
        )
    return None


def _leads_back(link, folder):
    """Whether `link` leads to a folder in `folder` or around it, so that following it would never end."""
    target, whole = link.resolve(), folder.resolve()
    return target.is_relative_to(whole) or whole.is_relative_to(target)
