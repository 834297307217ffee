"""Reports to staff after a build what a publication leaves out.

It counts records by reason, lists without records, and pages without a contact or a form.
"""

from ..model.catalogue import is_withdrawn
from ..reading.problem import listed
from ..services.empty_pages import empty_pages
from ..services.reachable import forms_to_come, lacks_forms, reachable

_TITLES = 40  # This many titles of empty lists are named; there are fewer kinds and services, so none is cut.


def left_out(catalogue):
    """Return the lines about publishing `catalogue`, drafts and examples included; [] when nothing is left out."""
    shown = catalogue.visible(publish=True)
    empty = empty_pages(shown)
    lines = [
        _records(catalogue),
        _examples(shown),
        _lists([page.title for page in shown.of("page") if page.key in empty]),
        _pages(
            shown, lambda record: reachable(record, shown).missing, "没有可以公布的联系渠道，页面上写明先问哪条热线。"
        ),
        _pages(
            shown,
            lambda record: lacks_forms(record, shown) or forms_to_come(record, shown),
            "要用的表格没有发布，页面上写着“表格由本会另行公布”。",
        ),
    ]
    return [line for line in lines if line]


def _records(catalogue):
    drafts, left = set(catalogue.content.unfinished.values()), {}
    for record in catalogue.content.records:
        if not catalogue.is_closed(record) and (reason := _reason(record, catalogue)):
            left.setdefault(reason, set()).add(record.path)
    left["草稿"] = left.get("草稿", set()) | drafts
    counts = [f"{reason} {len(left[reason])} 条" for reason in _REASONS if left.get(reason)]
    return f"没有发布的内容：{'，'.join(counts)}。" if counts else None


_REASONS = ("草稿", "示例", "日期还没到的", "公开期限已过的")


def _reason(record, catalogue):
    """Return why `record` is not published, one of _REASONS, or None if it is published."""
    if record.fields.draft:
        return "草稿"
    if is_withdrawn(record, catalogue.today):
        return "公开期限已过的"
    if catalogue.is_unpublished(record):
        return "日期还没到的"
    return "示例" if record.fields.example and not catalogue.site.publish_examples else None


def _examples(shown):
    examples = sum(record.fields.example for record in shown.records)
    return examples and f"示例 {examples} 条也发布了，因为 site.yml 里写着 publish_examples: true；不让搜索引擎收录。"


def _lists(titles):
    return titles and (
        f"还没有内容的页面 {len(titles)} 个：{listed(titles, _TITLES)}。"
        "导航、页脚、首页和“我想……”里先不出现，网址不变，不让搜索引擎收录；有了内容自动出现。"
    )


def _pages(shown, lacks, words):
    pages = sum(1 for record in shown.records if lacks(record))
    return pages and f"有 {pages} 页{words}"
