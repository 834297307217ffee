"""Checks the association's own mark, if it has one: the file exists and is a picture that can do no harm."""

from ...reading.problem import Problem
from ...reading.tree import unreadable
from ..svg import fault_of

MOST_BYTES = 200_000  # Every card and icon contains the whole mark.


def check(catalogue):
    """Yield a Problem for a mark that is missing, and for the first fault of one that is there."""
    path, source = catalogue.site.mark, catalogue.content.site_source
    if not path:
        return
    file = catalogue.content.file(path)
    if file is None:
        yield Problem(
            source.path,
            *source.document.place(("mark",)),
            f"“站徽”指向的 {catalogue.content.own(path)} 不存在。请把文件放进去，或改正文件名",
        )
        return
    try:
        fault = _too_large(file) or fault_of(file.read_bytes())
    except OSError as error:
        fault = 1, 1, unreadable(error)
    if fault:
        yield Problem(catalogue.content.shown(file), *fault)


def _too_large(file):
    size = file.stat().st_size
    return (
        (1, 1, f"有 {size / 1000:.0f} KB，站徽应在 {MOST_BYTES // 1000} KB 以内。请简化图形，不要嵌入照片")
        if size > MOST_BYTES
        else None
    )
