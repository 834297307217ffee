"""Tells the stack of layers in words: whose each is, what it does to those below, and what below has changed."""

from ..records.model.extension import EXTENSION
from ..records.writing.atomic import write
from .git import SHORT
from .seen import entry_of, lock_of, seen_in
from .snapshot import LOCK, changes, data_of, fingerprints, is_record, named
from .stack import held_layers

_REPLACEABLE = ("images/", "files/")  # A file in these folders takes the place of a lower one, as a record does.


def overview(folder):
    """Yield the lines about the stack whose topmost layer is `folder`, from the top down. Raises Refused."""
    held = held_layers(folder)
    seen = seen_in(folder)
    for number, (height, one) in enumerate(reversed(list(enumerate(held))), 1):
        yield f"{number}. {one.name}（{one.place}）"
        yield from (f"   {line}" for line in _about(one))
        yield from (f"   {line}" for line in _done_to(one, held[:height]))
        if seen is not None and one is not held[-1]:
            yield f"   {_since(one, seen.get(one.layer.name))}"
    if held[1:] and seen is None:
        yield (
            f"还没有 {LOCK}，不知道上次看到哪里。看过以后运行 python3 tasks.py layers --seen，下次就能说出有什么变化。"
        )


def mark_seen(folder):
    """Write `layers.lock` of the layer `folder` with what lies below now; return its path for staff. Raises Refused."""
    held = held_layers(folder)
    write(folder / LOCK, lock_of({one.layer.name: entry_of(one) for one in held[:-1]}))
    return held[-1].layer.shown(held[-1].layer.folder / LOCK)


def _about(one):
    says = one.says
    told = [(says.get("place"), "地方："), (says.get("version"), "版本："), (says.get("maintained_by"), "维护：")]
    if says:
        yield "；".join(f"{word}{value}" for value, word in told if isinstance(value, str))
    repository = one.repository
    if one.is_from_elsewhere:
        sort = "git 子模块" if repository.is_submodule else "单独的 git 仓库"
        home = f"，来自 {repository.home}" if repository.home else ""
        yield f"{sort}，{repository.told(repository.commit)}{home}"


def _done_to(one, below):
    """Yield a line each for what the layer `one` replaces, extends and hides of the layers `below`."""
    lower = {key: file for each in below for key, file in each.files.items()}
    replaced = [key for key in one.files if key in lower and (is_record(key) or key.startswith(_REPLACEABLE))]
    extended = [data_of(file).get("extends") for key, file in one.files.items() if key.startswith(f"{EXTENSION.name}:")]
    hidden = data_of(one.layer.folder / "site.yml").get("hide") or []
    hidden = [hidden] if isinstance(hidden, str) else hidden
    for word, keys in (("代替", replaced), ("补充", extended), ("不显示", hidden)):
        keys = sorted({key for key in keys if isinstance(key, str)})
        if keys:
            yield f"{word}下面的 {len(keys)} 项：{named(keys, lower)}"


def _since(one, seen):
    if seen is None:
        return "上次看的时候还没有这一层"
    found = changes(seen["records"], fingerprints(one.files))
    told = [
        f"{word} {len(keys)} 项：{named(keys, one.files)}"
        for word, keys in (("新增", found.new), ("改了", found.changed), ("去掉", found.gone))
        if keys
    ]
    version = seen.get("version") or "没有写"
    commit = f"，提交 {seen['commit'][:SHORT]}" if seen.get("commit") else ""
    return f"上次看过以后（当时的版本：{version}{commit}）：{'；'.join(told) or '没有变化'}"
