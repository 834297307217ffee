"""Brings the last upgrade of a layer back, as long as nobody has changed since what it changed."""

import os
from contextlib import suppress

from ..environment.refusals import refusal
from ..records.model.layer import stack_of
from ..records.writing.atomic import write
from . import Refused
from .git import SHORT
from .journal import fingerprint, forget, kept_in, place_of


def undo(folder, store):
    """Bring back the last upgrade of the layer `folder`, kept in the folder `store`; yield lines for staff.

    Raises Refused, and then everything is as it was.
    """
    top = stack_of(folder)[0][-1]
    journal = kept_in(place_of(store, top.folder))
    if journal is None:
        raise Refused("没有可以退回的升级：只能退回最近一次，而且只能退回一次")
    _refuse_changes(journal)
    try:
        put_back(journal)
    except OSError as fault:
        raise Refused(f"没有退回完，有文件写不了：{refusal(fault)}。处理后请再运行一次") from None
    forget(journal)
    for move in journal.moves:
        yield f"已退回 {move.repository.folder.name}：{move.repository.told(move.before)}"
    for file in journal.files:
        if file.is_relative_to(top.folder):
            yield f"已还原 {top.shown(file)}"
    yield "和升级以前一样了。请运行 python3 tasks.py check 再看一遍。"


def _refuse_changes(journal):
    for file, (before, after) in journal.files.items():
        now = fingerprint(file.read_bytes() if file.is_file() else None)
        if now not in (fingerprint(before), after):
            raise Refused(f"没有退回：{file} 在升级以后又改过，退回会丢掉。请先另存这些改动，把它恢复成升级后的样子")
    for move in journal.moves:
        repository = move.repository
        if repository.commit not in (move.before, move.after):
            raise Refused(
                f"没有退回：{repository.folder} 在升级以后又换过版本（提交 {repository.commit[:SHORT]}）。"
                "请自己决定用哪一版"
            )
        # Where an upgrade was killed, the files between the two commits may be of either.
        allowed = [] if journal.is_whole else repository.differing(move.before, move.after)
        if changed := [path for path in repository.changed_files() if path not in allowed]:
            raise Refused(f"没有退回：{repository.folder / changed[0]} 改过，还没有提交。请先提交，或者去掉这处改动")


def put_back(journal):
    """Bring back the commits and the files that `journal` keeps, from whatever point its upgrade has come to."""
    for move in journal.moves:
        if move.repository.commit != move.before or move.repository.changed_files():
            move.repository.move_back(move.after, move.before)
    for file, (before, _) in journal.files.items():
        if before is None:
            with suppress(FileNotFoundError):
                os.unlink(file)
        else:
            file.parent.mkdir(parents=True, exist_ok=True)
            write(file, before)
