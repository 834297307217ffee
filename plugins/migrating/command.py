"""Tells which migrations the content needs, and does them: all files are written, or none."""

from ..environment.refusals import refusal
from ..records.model.layer import HEADS, stack_of
from ..records.reading.problem import gathered, report
from ..records.writing.atomic import write_all
from .changes import all_changes
from .texts import texts_of


class MigrationRefused(Exception):
    """Nothing was written; the message says why, in Chinese."""


def plan(folder):
    """Return lines in Chinese that say what `migrate(folder)` would do and would leave to a person; write nothing."""
    return _worked_out(folder, "要改")[0]


def migrate(folder):
    """Bring the layer `folder`, and those below it of the same association, to the present model.

    Return lines in Chinese: for each change its title, then what was done and what a person has to decide; [] if
    there is neither. Raises MigrationRefused, and then every file is as it was.
    """
    lines, changes = _worked_out(folder, "已改")
    try:
        write_all(changes)
    except OSError as fault:
        raise MigrationRefused(f"什么都没有改，有文件写不了：{refusal(fault)}") from None
    return lines


def _worked_out(folder, verb):
    """Return (lines for staff, {file: its new bytes})."""
    _refuse_what_is_no_layer(folder)
    layers, raw = texts_of(folder)
    done = {change: _made(change, layers, verb) for change in all_changes()}
    # Lines move while migrations run, so what is left is looked for in the texts as they will be.
    lines = [
        line
        for change, made in done.items()
        if (told := [*made, *_left(change, layers)])
        for line in (f"{change.TITLE}：", *told)
    ]
    refused = [problem for layer in layers for problem in layer.refused.values()]
    lines += ["改不了的：", *(f"  {problem}" for problem in gathered(refused))] if refused else []
    new = {layer.layer.folder / path: text.encode("utf-8") for layer in layers for path, text in layer.texts.items()}
    return lines, {file: text for file, text in new.items() if raw.get(file) != text}


def _refuse_what_is_no_layer(folder):
    """Raise MigrationRefused for a folder that holds no layer, or one below which a layer is missing.

    Without the layers below, what lies in them would seem to be missing and would be made anew.
    """
    if not folder.is_dir():
        raise MigrationRefused(f"没有“{folder}”这个内容文件夹。请检查 --content 后面的路径")
    if not any((folder / head).is_file() for head in HEADS):
        raise MigrationRefused(f"“{folder}”里没有 {' 或 '.join(HEADS)}，不是一层内容。请检查 --content 后面的路径")
    if problems := stack_of(folder)[1]:
        raise MigrationRefused(report(problems))


def _made(change, layers, verb):
    if not hasattr(change, "migrate"):
        return []
    before = [len(layer.done) for layer in layers]
    for layer in layers:
        change.migrate(layer)
    done = [each for layer, start in zip(layers, before, strict=True) for each in layer.done[start:]]
    return [f"  {verb} {path}:{line}: {words}" for path, line, words in done]


def _left(change, layers):
    if not hasattr(change, "left"):
        return []
    return [f"  请您改 {problem}" for problem in gathered(each for layer in layers for each in change.left(layer))]
