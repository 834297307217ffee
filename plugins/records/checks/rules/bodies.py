"""Checks Markdown bodies: links have a target, files exist, and headings start at level two without a gap."""

import posixpath
import re

from ....images.picture import FOLDER
from ...model.extension import EXTENSION
from ...model.joining import anchor_of
from ...model.prose import PICTURE_SOURCE, RECORD_LINK
from ...reading.problem import Problem
from .. import at_offset, cause, in_body, rendered_bodies, way_to, with_bodies

_OUTSIDE = re.compile(r"(?:https?://|mailto:|tel:)\S+")
_SOURCE = re.compile(r"\{(?P<what>filename|static)\}(?P<path>[^#]*)(?:#(?P<anchor>.*))?")

_TO_PICTURE = "指向一张图片，原图不公开。要放图片，前面加英文感叹号，单独成段：![图里有什么](images/文件名)"


def check(catalogue):
    """Yield a Problem for each fault in a Markdown body."""
    rendered = rendered_bodies(catalogue)
    for record in with_bodies(catalogue):
        if record.path in rendered:
            prose = rendered[record.path]
            yield from _links(record, catalogue, prose, rendered)
            yield from _headings(record, prose)


def _links(record, catalogue, prose, rendered):
    for href in dict.fromkeys(prose.links):
        fault = _fault(record, catalogue, href, rendered)
        if fault:
            place = record.path, *in_body(record, f"]({href}")
            yield Problem(*place, f"链接“{href}”{fault}", about=_missing(catalogue, href))


def _missing(catalogue, href):
    """Return the cause that all links to one missing record share (Problem.about), or "" if the record exists."""
    match = RECORD_LINK.fullmatch(href)
    kind = match and catalogue.kinds.get(match["kind"])
    return cause(catalogue, kind, match["slug"]) if kind and catalogue.get(kind.name, match["slug"]) is None else ""


def _fault(record, catalogue, href, rendered):
    """Say what is wrong with the link target `href`; return None if nothing is."""
    if href.startswith("#"):
        return _anchor_fault(href[1:], record, catalogue, rendered)
    if match := _SOURCE.fullmatch(href):
        return _source_fault(record, catalogue, match)
    if _OUTSIDE.fullmatch(href):
        return None
    if PICTURE_SOURCE.fullmatch(href):
        return _TO_PICTURE
    match = RECORD_LINK.fullmatch(href)
    if not match or match["kind"] not in catalogue.kinds:
        return "不认识。站内写“类别:文件名”，如 programme:golden-bridge；站外写 https:// 开头的网址"
    target = catalogue.get(match["kind"], match["slug"])
    if target is None:
        if f"{match['kind']}:{match['slug']}" in catalogue.content.broken:
            return None
        kind = catalogue.kinds[match["kind"]]
        return f"指向的{kind.label}不存在。{way_to(catalogue, kind, match['slug'])}"
    return _anchor_fault(match["anchor"], target, catalogue, rendered)


def _anchor_fault(anchor, target, catalogue, rendered):
    if anchor and anchor not in _anchors(target, catalogue, rendered):
        return f"里的“#{anchor}”在那一页上没有。请改正，或去掉 # 及其后的文字"
    return None


def _source_fault(record, catalogue, match):
    inside = posixpath.normpath(posixpath.join("/", record.kind.folder, match["path"])).lstrip("/")
    if catalogue.content.file(inside) is None:
        return f"指向的文件不存在：{catalogue.content.own(inside)}"
    if match["what"] == "filename" and not _is_record(catalogue, inside):
        return "应指向记录或页面的文件；指向 files 里的文件时写 {static}"
    if match["what"] == "static" and inside.startswith(f"{FOLDER}/"):
        return _TO_PICTURE
    if match["what"] == "static" and not inside.startswith("files/"):
        return "应指向 files 里的文件；指向页面时写 {filename}"
    return None


def _is_record(catalogue, inside):
    folder, _, name = inside.rpartition("/")
    return name != "README.md" and any(kind.folder == folder for kind in catalogue.kinds.values())


def _anchors(target, catalogue, rendered):
    added = {anchor_of(each) for each in catalogue.of(EXTENSION.name) if each.fields.extends == target.key}
    if target.kind.name == "law":
        return added | {article.number.anchor for article in target.fields.articles}
    return added | set(rendered[target.path].anchors if target.path in rendered else ())


def _headings(record, prose):
    previous = 1
    headings = [line for line in prose.layout.lines if line.kind == "heading"]
    for level, line in zip(prose.levels, headings, strict=False):
        place = at_offset(record, line.offset)
        if level == 1:
            yield Problem(record.path, *place, "正文里不写一级标题（#），页面标题已经是一级。请从“##”写起")
        elif level > previous + 1:
            yield Problem(record.path, *place, f"标题跳了级：“{'#' * level}”前面要有“{'#' * (level - 1)}”")
        previous = max(level, 1)
