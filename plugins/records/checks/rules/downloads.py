"""Checks files to download: each file that a record names exists, one record names it, and no file is unused."""

from collections import defaultdict
from pathlib import PurePosixPath

from ...model.named_files import FileName, file_of_link
from ...reading.problem import LIKE_SLUG, Problem, nearest
from .. import at, in_body, rendered_bodies

_NOTES = ("README.md", ".gitkeep", ".gitignore", ".gitattributes")  # Staff and git keep these beside the files.
_LEFT_BEHIND = ("thumbs.db", "desktop.ini", ".ds_store")  # Operating systems leave these beside the files.


def check(catalogue):
    """Yield a Problem for each file that a field names and that does not exist.

    Reminders are given for a file that two forms name, and for one that no record names.
    """
    there = catalogue.content.documents.paths
    named, forms = set(), defaultdict(list)
    for record, path, place in places_of_files(catalogue):
        named.add(path)
        if isinstance(path, FileName):  # Any other path comes from a link of a body, which bodies.py checks.
            forms[path].append(record)
            yield from _missing(catalogue.content.own(path), path, place, there)
            yield from _shared(path, place, forms[path])
    if not catalogue.content.broken:  # A record that could not be read may name the file.
        yield from (
            _unnamed(catalogue.content.shown(catalogue.content.file(path)), PurePosixPath(path).name)
            for path in there
            if path not in named and PurePosixPath(path).name not in _NOTES
        )


def places_of_files(catalogue):
    """Yield (record, path, (path, line, column)) for every file that a field (a FileName) or a body names."""
    bodies = rendered_bodies(catalogue)
    for record in catalogue.records:
        for location, value in record.values():
            if isinstance(value, FileName):
                yield record, value, at(record, location)
        folder = record.kind.folder
        for href in dict.fromkeys(bodies[record.path].links if record.path in bodies else ()):
            if path := file_of_link(href, folder):
                yield record, path, (record.path, *in_body(record, f"]({href}"))


def _missing(shown, path, place, there):
    if path not in there:
        way_out = nearest(path, there, LIKE_SLUG) or "请把文件放进去，或改正文件名"
        yield Problem(*place, f"“文件”指向的 {shown} 不存在。{way_out}")


def _shared(path, place, forms):
    if len(forms) > 1:
        yield Problem(
            *place,
            f"“{path}”也是表格“{forms[0].title}”的文件，读者分不清该下载哪一份。请只留一个表格记录，或换成各自的文件",
            "reminder",
        )


def _unnamed(path, name):
    what = (
        "是 Word 等程序打开文件时留下的"
        if name.startswith(("~$", ".~"))
        else "是电脑系统自己留下的"
        if name.lower() in _LEFT_BEHIND
        else "没有记录用到"
    )
    way_out = "请写进表格的“文件”或正文的链接，或删去它" if what == "没有记录用到" else "请删去它"
    return Problem(path, 1, 1, f"{what}，网站不公开它，但它会一直留在仓库里。{way_out}", "reminder")
