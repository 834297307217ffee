"""Tells in words what a newer version of the layers of one repository would change, before it is taken."""

from .snapshot import changes, data_of, files_in, fingerprints, is_record, named


def news(held, height, copy, move):
    """Yield the lines about the layer at `height` of the stack `held`: what it is now, and in the folder `copy`."""
    one = held[height]
    repository, version = move.repository, one.says.get("version") or "没有写版本"
    newer = data_of(copy / "layer.yml").get("version") or "没有写版本"
    yield f"“{one.name}”（{one.place}），来自 {repository.home}"
    yield f"  现在：{version}，{repository.told(move.before)}"
    yield f"  新的：{newer}，{repository.told(move.after)}"
    after = files_in(copy)
    found = changes(fingerprints(one.files), fingerprints(after))
    titles = one.files | after
    for word, keys in (("新增", found.new), ("改了", found.changed), ("去掉", found.gone)):
        yield from _lines(word, keys, titles)
    yield from _touched(held[height + 1 :], found.changed + found.gone, titles)
    if not (found.new or found.changed or found.gone):
        yield "  内容没有变化"


def _lines(word, keys, titles):
    records = [key for key in keys if is_record(key)]
    others = [key for key in keys if not is_record(key)]
    if records:
        yield f"  {word} {len(records)} 页：{named(records, titles)}"
    if others:
        yield f"  {word} {len(others)} 个别的文件：{named(others, titles)}"


def _touched(above, keys, titles):
    """Yield lines for what the layers `above` replace and extend of the records `keys`, which are changed or gone."""
    files = {key: file for one in above for key, file in one.files.items()}
    extended = {data_of(file).get("extends") for key, file in files.items() if key.startswith("extension:")}
    for keys_here, what in (
        ([key for key in keys if is_record(key) and key in files], "上面的层代替了"),
        ([key for key in keys if key in extended], "上面的层有补充"),
    ):
        if keys_here:
            yield f"  其中 {len(keys_here)} 页{what}，请对照着看要不要跟着改：{named(keys_here, titles)}"
