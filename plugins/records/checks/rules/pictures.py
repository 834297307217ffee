"""Checks pictures: each file exists and can be shown, is used, and carries no place where it was taken.

In a body, each picture has a text for those who cannot see it and stands in a paragraph of its own.
"""

import re

from ....images.kept import kept
from ....images.original import PictureFault, check_size, facts_of
from ....images.picture import FOLDER
from ...model.prose import RECORD_LINK
from ...model.strays import is_none_of_ours
from ...reading.problem import LIKE_SLUG, Problem, nearest
from ...reading.tree import unreadable
from .. import at, in_body, rendered_bodies


def check(catalogue):
    """Yield a Problem for each picture that is named wrongly or does not exist, and for each file that cannot be shown.

    Reminders are given for a file that tells where it was taken, and for one that no record names.
    """
    there = _pictures(catalogue.content)
    named = set()
    for record, image in _images(catalogue):
        yield from _in_body(record, image)
    for _, path, place in places_of_pictures(catalogue):
        yield from _missing(catalogue.content, place, path, there)
        named.add(path)
    for path, file in there.items():
        if path == catalogue.site.mark:  # The rule mark.py checks it.
            continue
        if path in named:
            yield from _file(file, catalogue.content.shown(file))
        elif not catalogue.content.broken:  # A record that could not be read may name the picture.
            yield Problem(
                catalogue.content.shown(file), 1, 1, "没有页面用到这张图片。请在正文里写上，或删去这个文件", "reminder"
            )


def places_of_pictures(catalogue):
    """Yield (record, path, (path, line, column)) for every picture that a field or a body of `catalogue` names."""
    for record, image in _images(catalogue):
        if image.path:
            yield record, image.path, (record.path, *in_body(record, f"]({image.source}"))
    for record in catalogue.records:
        if picture := getattr(record.fields, "picture", None):
            yield record, picture.file, at(record, ("picture", "file"))


def _images(catalogue):
    """Yield (record, Image) for every picture of a body."""
    bodies = rendered_bodies(catalogue)
    return (
        (record, image) for record in catalogue.records if record.path in bodies for image in bodies[record.path].images
    )


def _pictures(content):
    """Return {path: file} for all pictures; the file of the highest layer wins for each path."""
    found = {
        file.relative_to(folder).as_posix(): file
        for folder in reversed(content.folders)
        for file in (folder / FOLDER).rglob("*")
        if file.is_file() and not is_none_of_ours(file)
    }
    return dict(sorted(found.items()))


def _in_body(record, image):
    # An exclamation mark stands before a link to a record; bodies/inline_faults.py reports it.
    if RECORD_LINK.fullmatch(image.source):
        return
    place = record.path, *in_body(record, f"]({image.source}")
    if not image.alt:
        yield Problem(*place, f"图片“{image.source}”没有文字说明。请写成 ![图里有什么]({image.source})")
    if re.match(r"(https?:)?//", image.source):
        yield Problem(
            *place,
            f"图片“{image.source}”在别的网站上，读者打开本页就会连到那里。"
            "请把图片放进 images 文件夹，写成 images/文件名",
        )
    elif image.path is None:
        yield Problem(
            *place,
            f"图片“{image.source}”应写成 images/文件名，文件名用英文字母、数字和连字符，"
            '如 ![图里有什么](images/tea-field.jpg "图下的说明")，引号用英文',
        )
    if not image.alone:
        yield Problem(*place, f"图片“{image.source}”要单独成段：前后各空一行，不和文字、别的图片、表格或链接放在一起")


def _missing(content, place, path, there):
    if path not in there:
        way_out = nearest(path, there, LIKE_SLUG) or "请把图片放进去，或改正文件名（大小写也要一样）"
        yield Problem(*place, f"图片 {content.own(path)} 不存在。{way_out}")


def _file(file, path):
    try:
        check_size(file.stat().st_size)
        facts = facts_of(file.read_bytes(), kept())
    except (PictureFault, OSError) as fault:
        yield Problem(path, 1, 1, unreadable(fault) if isinstance(fault, OSError) else str(fault))
        return
    if facts.located:
        yield Problem(
            path,
            1,
            1,
            "照片里记着拍摄地点。网站上的图片不带，但这个文件会一直留在仓库里。"
            "请去掉拍摄地点后换掉它（Windows：右键“属性”→“详细信息”→“删除属性和个人信息”）",
            "reminder",
        )
