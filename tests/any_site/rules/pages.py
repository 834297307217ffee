"""The rule that every page has one h1, its language, a title that no other page has, and unique ids."""

from collections import Counter

from ..built_site import Fault

TITLE = "每页有且只有一个大标题，标题和编号不重复"
BY_PROGRAM = "这是程序的错，请转给维护程序的人"


def faults(site):
    """Yield pages without exactly one h1, without a language, without a unique title or with repeated ids."""
    yield from _in_pages(site)
    yield from _in_titles(site)


def _in_pages(site):
    for path, page in site.pages.items():
        # A hidden heading replaces the visible one later, for example when a person's consent has ended.
        headings = page.xpath("//h1[not(ancestor::*[@hidden])]")
        if len(headings) != 1:
            yield Fault(path, f"应有一个大标题（h1），现有 {len(headings)} 个。正文里的小标题请从“##”开始写")
        if not page.xpath("string(/html/@lang)"):
            yield Fault(path, f"没有写明页面的语言（lang）。{BY_PROGRAM}")
        for name, times in Counter(page.xpath("//@id")).items():
            if times > 1:
                yield Fault(path, f"编号“{name}”在一页里出现 {times} 次，锚点会跳错地方。{BY_PROGRAM}")


def _in_titles(site):
    titles = {}
    for path, page in site.shown.items():
        titles.setdefault(page.findtext(".//title"), []).append(path)
    for title, paths in titles.items():
        if not title or not title.strip():
            yield from (Fault(path, f"没有标题（title）。{BY_PROGRAM}") for path in paths)
        elif len(paths) > 1:
            yield Fault(paths[1], f"和 {paths[0]} 的标题相同（“{title}”），搜索结果里分不清。请改其中一个标题")
