"""All linters in one run, and what they say as one text."""

import os
import subprocess
from collections.abc import Iterable
from pathlib import Path

from .linters import LINTERS, PROJECT, Fault, Linter, LinterFailed

_PLAIN = {"PYTHONUTF8": "1", "NO_COLOR": "1", "FORCE_COLOR": "0"}  # what we read has no colours and is UTF-8


class FaultsFound(Exception):
    """The code has faults, or a linter could not look; the message lists them all."""


def lint(folder: Path = PROJECT, fix: bool = False, linters: Iterable[Linter] = LINTERS) -> None:
    """Look at the code in `folder` with every linter; with `fix` each mends what it can first.

    Raises FaultsFound: each linter that found something is named, then come its lines "file:line: words".
    """
    told, count = [], 0
    for linter in linters:
        lines = _lines_of(linter, folder, fix)
        if lines:
            told += [f"{linter.name}：", *lines]
            count += len(lines)
    if count:
        raise FaultsFound("\n".join([*told, f"共 {count} 处要改。能自动改的，运行 python3 tasks.py lint --fix。"]))


def _lines_of(linter: Linter, folder: Path, fix: bool) -> list[str]:
    try:
        return [_told(fault, folder) for fault in faults_of(linter, folder, fix)]
    except LinterFailed as failed:
        return [str(failed)]


def faults_of(linter: Linter, folder: Path, fix: bool = False) -> list[Fault]:
    """The faults that `linter` finds in `folder`, in the order of files and lines.

    Raises LinterFailed.
    """
    command = [*linter.command(), *(linter.fixing if fix else linter.checking)]
    run = subprocess.run(
        command,
        cwd=folder,
        env=os.environ | _PLAIN,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,  # stylelint prints its findings there
        encoding="utf-8",
        errors="replace",
    )
    found = sorted(set(linter.read(run.stdout)))
    if run.returncode and not found:
        raise LinterFailed(f"没有查成，{linter.name} 说：{run.stdout.strip()}")
    return found


def _told(fault: Fault, folder: Path) -> str:
    """The fault with its file as seen from `folder`: some linters name it from the root of the disk."""
    return str(fault).removeprefix(f"{folder.resolve().as_posix()}/")
