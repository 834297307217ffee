"""Gives a record another name: its file, whatever names it, and the old address, which leads to the new one."""

from ..environment.refusals import refusal
from ..records.model.layer_files import files_of
from ..records.reading.problem import place_in
from ..records.writing.atomic import write_all
from ..records.writing.content_text import ContentText, EditRefused
from ..records.writing.edits import append, remove
from .finding import Refused, files_named, found, named
from .naming import renamed_in


def rename(folder, old, new):
    """Rename the record `old`, such as award:youth, to `new` in the layer `folder`; return lines for staff.

    All files are worked out before the first is written, and if one cannot be written, those before it are put back.
    Raises Refused, and then everything is as it was.
    """
    record, kind, slug = _checked(folder, old, new)
    changes = {}
    for file, path, model in files_of(folder):
        try:
            raw = file.read_bytes()
            text = raw.decode("utf-8")
        except (OSError, UnicodeDecodeError):
            continue  # `check` tells it, and tells afterwards what such a file still names.
        changed = renamed_in(text, file.suffix == ".md", path, model, kind, record.slug, slug)
        if file == record.file:
            changed = _with_old_address(changed, record, kind, slug)
        if changed != text or file == record.file:
            changes[file] = (path, raw, changed)
    target = record.file.with_name(f"{slug}{record.file.suffix}")
    _write(changes, record.file, target)
    shown = f"{record.path.rpartition('/')[0]}/{target.name}"
    told = [f"已改 {path}:{_first_change(raw, text)}" for path, raw, text in changes.values() if path != record.path]
    return [f"已改名：{record.path} → {shown}", *told]


def _checked(folder, old, new):
    """Return (RecordFile, Kind, the new slug) once nothing stands against it. Raises Refused."""
    files = found(folder, old)
    record = files[0]
    kind, slug = named(new)
    if kind != record.kind:
        raise Refused(f"只改文件名，不换类别：“{old}”是“{record.kind.label}”，“{new}”是“{kind.label}”")
    if taken := files_named(folder, kind, slug):
        raise Refused(f"{taken[0].path} 已经有了。请换一个名字")
    if record.file not in {file for file, *_ in files_of(folder)}:
        raise Refused(f"{record.path} 在“{record.layer}”层，由别的单位维护。要改名，请告诉他们")
    if files[1:]:
        raise Refused(f"{record.path} 代替了下面“{files[1].layer}”层的同名文件，改了名就代替不了。请不要改名")
    for file, path, _ in files_of(folder):
        if file != record.file and _address(kind, slug) in _old_addresses(file):
            raise Refused(f"网址 {_address(kind, slug)} 是 {path} 的旧网址。请换一个名字")
    return record, kind, slug


def _old_addresses(file):
    try:
        data = ContentText(file.read_bytes().decode("utf-8"), file.suffix == ".md").data
    except (UnicodeDecodeError, EditRefused):
        return ()
    return _listed(data.get("old_urls"))


def _listed(value):
    return [value] if isinstance(value, str) else value or []


def _address(kind, slug):
    return f"/{slug}/" if kind.name == "page" else f"/{kind.plural}/{slug}/"


def _with_old_address(text, record, kind, slug):
    """Return the text of the record with its address so far among its old ones, and without the one that it now gets.

    A draft has never been published, and the address of a page may be named by itself.
    """
    try:
        data = ContentText(text, record.is_markdown).data
        former = _listed(data.get("old_urls"))
        if _address(kind, slug) in former:
            place = ("old_urls",) if len(former) == 1 else ("old_urls", former.index(_address(kind, slug)))
            text = remove(text, place, record.is_markdown)
        if data.get("draft") == "true" or data.get("address"):
            return text
        return append(text, ("old_urls",), _address(kind, record.slug), record.is_markdown)
    except EditRefused as reason:
        raise Refused(f"{record.path} 改不了：{reason}") from None


def _write(changes, source, target):
    """Write all changes, and the record at `source` to `target`; put everything back if that fails."""
    new = {target if file == source else file: text.encode("utf-8") for file, (_, _, text) in changes.items()}
    try:
        write_all({**new, source: None})
    except OSError as fault:
        raise Refused(f"没有改名，有文件写不了：{refusal(fault)}") from None


def _first_change(raw, text):
    """Return the number of the first line in which `text` differs from the bytes `raw`."""
    before = raw.decode("utf-8")
    at = next((at for at, (one, other) in enumerate(zip(before, text, strict=False)) if one != other), 0)
    return place_in(text, at)[0]
