"""Checks that list pages list an existing kind, grouped by one of its fields.

A kind with several records needs a list page.
"""

from ...reading.problem import Problem, listed, nearest
from .. import at

_SEVERAL = 5  # Visitors find fewer records of a kind through the records that name them.


def check(catalogue):
    """Yield a Problem for each list page of an unknown kind or group, and for each kind with two list pages.

    A kind that has several records and no list page gives a reminder.
    """
    yield from _missing_lists(catalogue)
    heads = {}
    for page in catalogue.of("page"):
        collects = page.fields.collects
        if collects is None:
            continue
        if collects not in catalogue.kinds:
            way_out = nearest(collects, catalogue.kinds) or f"可写：{listed(catalogue.kinds, 30)}"
            yield Problem(*at(page, ("collects",)), f"“列出”里没有“{collects}”这一类。{way_out}")
            continue
        yield from _group(catalogue, page, catalogue.kinds[collects])
        if page.fields.only:
            yield from _narrowing(catalogue, page, catalogue.kinds[collects])
        elif (other := heads.setdefault(collects, page)) is not page:
            yield Problem(*at(page, ("collects",)), f"{other.path} 已经列出“{collects}”。一类只要一个列表页")


def _missing_lists(catalogue):
    listed_kinds = {page.fields.collects for page in catalogue.of("page") if not page.fields.only}
    # This page lists the periods that it calculates.
    if any(page.fields.template == "periods" for page in catalogue.of("page")):
        listed_kinds.add("period")
    for name, kind in catalogue.kinds.items():
        shown = [record for record in catalogue.of(name) if not record.fields.draft]
        if name != "page" and name not in listed_kinds and len(shown) >= _SEVERAL:
            yield Problem(
                shown[0].path,
                1,
                1,
                f"有{len(shown)}条{kind.label}，没有列出它们的页面，读者翻不到。"
                f"请建 pages/{kind.plural}.md，写 template: collection 和 collects: {name}",
                "reminder",
            )


def _narrowing(catalogue, page, kind):
    by, value = page.fields.only.by, page.fields.only.value
    if by not in kind.facets:
        way_out = nearest(by, kind.facets) or f"可写：{listed(kind.facets)}"
        yield Problem(*at(page, ("only", "by")), f"“只列”里的“{by}”不是{kind.label}的筛选字段。{way_out}")
        return
    words = sorted({str(item) for record in catalogue.of(kind.name) for item in record.items(by)})
    if value not in words:
        way_out = nearest(value, words) or (
            f"可写：{listed(words)}" if words else f"还没有写了{kind.label_of(by)}的{kind.label}"
        )
        yield Problem(
            *at(page, ("only", "value")),
            f"没有{kind.label_of(by)}是“{value}”的{kind.label}，列表会是空的。{way_out}",
            "reminder",
        )


def _group(catalogue, page, kind):
    name = page.fields.group_by
    if name and name not in kind.fields.model_fields:
        way_out = nearest(name, kind.fields.model_fields) or f"可写：{listed(kind.facets)}"
        yield Problem(*at(page, ("group_by",)), f"“分组”里的“{name}”不是{kind.label}的字段。{way_out}")
