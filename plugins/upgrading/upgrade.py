"""Takes newer versions of the layers below: fetched, told in words, checked on a copy, asked for, only then taken."""

import tempfile
from pathlib import Path

from ..environment.refusals import refusal
from ..records.writing.atomic import write
from . import Refused
from .journal import Move, begin, finish, forget, kept_in, place_of
from .news import news
from .rehearsal import rehearse
from .snapshot import LOCK
from .stack import held_layers
from .undo import put_back

_MOST = 5  # This many errors are told; `check` tells all.


def no_migrations(folder):
    """Change nothing in the layer `folder`; return the lines about what was changed: none."""
    return []


def upgrade(folder, store, day, agreed, migrate=no_migrations):
    """Take the newest versions of the layers below the layer `folder`; yield lines for staff while it goes on.

    `store` is the folder for what undoing needs, `day` that of the check. `agreed()` is asked once everything has been
    told. `migrate(folder)` brings the content of a layer to the form of today and returns what it did, in words.
    Raises Refused, and then everything is as it was.
    """
    held = held_layers(folder)
    place = place_of(store, held[-1].layer.folder)
    journal = kept_in(place)
    if journal and not journal.is_whole:
        raise Refused("上一次升级中途断了。请先运行 python3 tasks.py upgrade --undo 退回去，再升级")
    yield from _not_taken(held[:-1])
    yield from _asked(held)
    moves = _moves(held)
    commits = {one.layer.name: moves[one.repository].after for one in held if one.repository in moves}
    with tempfile.TemporaryDirectory() as workshop:
        tried = rehearse(held, commits, Path(workshop))
        for height, one in enumerate(held):
            if one.repository in moves:
                yield from news(held, height, tried.folders[one.layer.name], moves[one.repository])
        yield from _heard(tried.migrated(migrate))
        changes = tried.changes()
        if not moves and not changes:
            yield "没有更新的版本，什么也没有改。"
            return
        _refuse_errors(tried.errors(day))
        changes |= tried.lock(commits)
    if not agreed():
        raise Refused("没有升级，一切照旧。")
    _refuse_meantime(moves.values(), changes)
    _take(begin(place, [*moves.values()], changes), changes)
    yield from _afterwards(moves.values(), held[-1].layer)


def _not_taken(below):
    for one in below:
        if one.repository is None:
            yield f"“{one.name}”（{one.place}）不在 git 仓库里，没有地方取新的版本：请自己换成新的文件夹。"
        elif one.is_ours:
            yield f"“{one.name}”（{one.place}）和本站或者程序在同一个仓库里，随着仓库一起更新，不用另外升级。"


def _asked(held):
    """Yield a line for each address from which is fetched next, since that may take minutes."""
    for home in dict.fromkeys(one.repository.home for one in held if one.is_from_elsewhere):
        yield f"正在看有没有新的版本：{home or '没有写地址'}"


def _moves(held):
    """Fetch each repository from elsewhere; return {repository: Move} of those with newer commits. Raises Refused."""
    found = {}
    for repository in dict.fromkeys(one.repository for one in held if one.is_from_elsewhere):
        if changed := repository.changed_files():
            raise Refused(
                f"没有升级：{repository.folder / changed[0]} 改过，还没有提交（共 {len(changed)} 个文件）。"
                "这一层由别的单位维护：请把要改的告诉他们，再去掉这些改动"
            )
        before, after = repository.commit, repository.fetch()
        if before == after or repository.leads_to(after, before):
            continue
        if not repository.leads_to(before, after):
            raise Refused(
                f"没有升级：{repository.folder} 现在的{repository.told(before)}不在新版本的历史里，可能是自己加了提交，"
                "也可能对方重写了历史。请和维护它的单位核实"
            )
        found[repository] = Move(repository, before, after)
    return found


def _heard(lines):
    """Yield `lines` about the files of one's own, below a line that says so."""
    if lines:
        yield "本会的文件，写法要跟着程序改："
        yield from (f"  {line}" for line in lines)


def _refuse_errors(errors):
    if errors:
        more = f"\n等 {len(errors)} 处" if errors[_MOST:] else ""
        raise Refused(
            f"没有升级，一切照旧：换成新的版本，检查有 {len(errors)} 处要改。\n"
            + "\n".join(map(str, errors[:_MOST]))
            + f"{more}\n在本会的文件里的，先改好再升级；在下面的层里的，请告诉维护它的单位。"
        )


def _refuse_meantime(moves, changes):
    """Raise Refused if somebody has gone on working while the question was open."""
    still = all((file.read_bytes() if file.is_file() else None) == before for file, (before, _) in changes.items())
    if not still or any(move.repository.commit != move.before for move in moves):
        raise Refused("没有升级，一切照旧：问您的时候有文件又改过。请再运行一次")


def _take(journal, changes):
    """Make the moves and the changes of `journal`; if one fails, bring back those before it and raise Refused."""
    try:
        _change(journal.moves, changes)
        finish(journal)
    except OSError as fault:
        raise Refused(f"没有升级，{_brought_back(journal)}。有文件写不了：{refusal(fault)}") from None
    except Refused as why:
        raise Refused(f"没有升级，{_brought_back(journal)}。{why}") from None


def _change(moves, changes):
    for file, (_, after) in changes.items():
        if after is None:
            file.unlink()
        else:
            file.parent.mkdir(parents=True, exist_ok=True)
            write(file, after)
    for move in moves:
        move.repository.move(move.after)


def _brought_back(journal):
    """Bring back what `journal` keeps; return how that went."""
    try:
        put_back(journal)
        forget(journal)
    except (OSError, Refused):
        return "也还没有全部退回去，处理以后请运行 python3 tasks.py upgrade --undo"
    return "一切照旧"


def _afterwards(moves, top):
    for move in moves:
        yield f"已升级 {move.repository.folder.name}：{move.repository.told(move.after)}"
    yield (
        f"请运行 python3 tasks.py serve 看一遍，再把更新和 {top.shown(top.folder / LOCK)} 一起提交。"
        "要退回去，运行 python3 tasks.py upgrade --undo。"
    )
