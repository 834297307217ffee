"""Checks that no two records share a file name, a title or an address."""

import unicodedata

from ...model.joining import is_extension
from ...model.record import file_at
from ...reading.problem import Problem
from .. import at

_SAME_NAME = (
    "“标题”与 {other} {same}：“{value}”。两位同名的，请在名字后面加括号写单位或领域，如“{value}（某某单位）”；"
    "是同一位的，{way_out}"
)
_SAME_TITLE = {
    "laureate": _SAME_NAME.replace("{way_out}", "加上届次，如“{value}（2026年度）”"),
    "expert": _SAME_NAME.replace("{way_out}", "合成一页，身份（roles）可以写几个"),
}


def check(catalogue):
    """Yield a Problem for the second and every further record with the same name, title or address."""
    yield from _repeated(
        catalogue,
        (),
        lambda record: record.key,
        lambda record: "同一类里已有同名文件：{other}。请改文件名，.md 和 .yml 不能同名",
    )
    yield from _repeated(
        catalogue,
        ("title",),
        lambda record: record.key if is_extension(record) else record.title,
        lambda record: _SAME_TITLE.get(
            record.kind.name, "“标题”与 {other} {same}：“{value}”。请改得不一样，读者才分得清"
        ),
        _as_readers_see,
    )
    yield from _addresses(catalogue)
    yield from _old_addresses(catalogue)


def _addresses(catalogue):
    """Check that an address which a page names is free: file names of pages and records are addresses as well."""
    naming = [page for page in catalogue.of("page") if page.fields.address]
    for page in naming:
        others = [record for record in catalogue.records if record.save_as == page.save_as and record.key != page.key]
        if other := next((record for record in others if record not in naming or record.path < page.path), None):
            yield Problem(*at(page, ("address",)), f"网址 {page.fields.address} 已是 {other.path} 的网址。请改成别的")


def _old_addresses(catalogue):
    """Check that an old address is free: no page lives there, and no other page had it before."""
    taken = {record.save_as: record for record in catalogue.records}
    reserved = tuple(_facet_folders(catalogue))
    for record in sorted(catalogue.records, key=lambda record: record.path):
        for index, old in enumerate(record.fields.old_urls):
            file = file_at(old.lstrip("/"))
            if file.startswith(reserved):
                yield Problem(*at(record, ("old_urls", index)), f"旧网址 {old} 留给列表的筛选页，不能用。请删去这一项")
            elif other := taken.get(file):
                yield Problem(*at(record, ("old_urls", index)), f"旧网址 {old} 已被 {other.path} 使用。请删去这一项")
            else:
                taken[file] = record


def _facet_folders(catalogue):
    """Return the folders of the pages of facet values, such as /awards/level/city/."""
    for page in catalogue.of("page"):
        if kind := catalogue.kinds.get(page.fields.collects):
            yield from (f"{page.url}{facet}/" for facet in kind.facets)


def _repeated(catalogue, location, value_of, message_of, looks=str):
    """Yield a Problem for the second and every further record with the same value, or one that `looks` the same.

    A draft is blamed before a published record, because it may be the copy on which staff are working.
    """
    first = {}
    for record in sorted(catalogue.records, key=lambda record: (record.fields.draft, record.path)):
        value = value_of(record)
        other = first.setdefault(looks(value), record)
        if other is not record:
            same = "相同" if value_of(other) == value else "看起来相同"
            yield Problem(*at(record, location), message_of(record).format(other=other.path, value=value, same=same))


def _as_readers_see(title):
    """Return `title` as readers tell it from others: without spaces, and with signs of one width."""
    return "".join(unicodedata.normalize("NFKC", title).casefold().split())
