"""Mends all files of a layer, or tells which could be mended."""

from collections import defaultdict

from ..environment.refusals import refusal
from ..records.model.layer_files import files_of
from ..records.reading.problem import Problem
from ..records.writing.atomic import write
from .file import mended

NAMED = 3  # A reminder names this many files.


def fix(folder):
    """Mend the files of the layer `folder` that its association looks after; yield a line for each thing mended.

    Each file is written whole or stays as it was. One that the system does not let us write is named with the reason.
    """
    for file, path, new, mends in _mended(folder):
        try:
            write(file, new)
        except OSError as fault:
            yield f"没有改 {path}：{refusal(fault)}"
            continue
        yield from told(path, mends)


def told(path, mends):
    """Yield a line for each thing mended in the file `path`; the same thing in several lines is told once."""
    lines = defaultdict(list)
    for mend in mends:
        lines[mend.words].append(mend.line)
    for words, found in sorted(lines.items(), key=lambda each: each[1]):
        more = f"（还有第 {'、'.join(map(str, found[1:6]))} 行{'等' if found[6:] else ''}）" if found[1:] else ""
        yield f"已改 {path}:{found[0]}: {words}{more}"


def mendable(folder):
    """Return [Problem] with one reminder that names the files which `fix` would change; [] if there are none."""
    found = [(path, mends[0].line) for _, path, _, mends in _mended(folder)]
    if not found:
        return []
    names = "、".join(path.rsplit("/", 1)[1] for path, _ in found[:NAMED])
    more = "等" if found[NAMED:] else ""
    return [
        Problem(
            *found[0],
            1,
            f"有 {len(found)} 个文件（{names}{more}）的写法电脑能改成统一的样子，意思不变。"
            "请运行 python3 tasks.py check --fix",
            "reminder",
        )
    ]


def _mended(folder):
    """Yield (file, its path for staff, its bytes as they should be, [Mend]) for each file that differs from them."""
    for file, path, model in files_of(folder):
        try:
            raw = file.read_bytes()
        except OSError:  # `check` names a file that cannot be read.
            continue
        new, mends = mended(raw, file.suffix == ".md", model)
        if mends:
            yield file, path, new, mends
