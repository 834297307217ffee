"""Chooses the pages of the contact sheet: the fullest page of every template, and the special cases."""

from dataclasses import dataclass
from pathlib import Path

from ..records.model.record import file_at
from ..records.pages.portal import Portal
from .minimal import SLUG


class SheetIncomplete(Exception):
    """A template of the theme has no page in the sheet; the message says which."""


@dataclass(frozen=True)
class Sample:
    """One page to show: its template, the site it is in, its path there, and why it is shown.

    A `brief` sample is shown at two widths in the light mode only.
    """

    template: str
    site: str
    path: str
    why: str
    brief: bool = False


@dataclass(frozen=True)
class Site:
    """A built site: the Portal that the build used, and the folder of its output."""

    portal: Portal
    output: Path


# {site: ((template, path, why), …)}. A path with a star means the fullest page that matches. Content changes, so a page
# that does not exist is left out.
SPECIAL = {
    "shipped": (
        ("collection", "terms/", "术语表"),
        ("collection", "laws/", "法律列表"),
        ("collection", "contacts/", "联系渠道列表"),
        ("collection", "awards/level/city/", "筛选页"),
        ("search", "search/?q=专利", "有结果"),
        ("search", "search/?q=鼋鼍", "没有结果"),
        ("kinds/law", "laws/trademark-law-2019/", "将被取代的法律"),
        ("sheet", "rights/*/sheet/", "一页纸"),
        ("pack", "*/*/pack/", "材料包"),
        ("pack", "rounds/youth-award-2024/pack/", "已经结束的材料包"),
        ("certificate", "laureates/*/certificate/", "证书核对页"),
    ),
    "extremes": (
        ("collection", "organisations/", "500条"),
        ("collection", "demands/", "1条"),
        ("page", "wide-table/", "12列的表格"),
        ("page", "long-page/", "30000字"),
        ("page", "pictures/", "各种形状的图片"),
        ("page", "draft-page/", "草稿"),
        ("home", "", "60字的标题"),
        ("ladder", "ladder/", "60字的标题"),
        ("kinds/notice", "notices/long-title/", "60字的标题"),
    ),
    "bare": (
        ("home", "", "什么也没有"),
        ("collection", "awards/", "0条"),
        ("apply", "apply/", "没有可申报的"),
        ("deadlines", "deadlines/", "没有日期"),
        ("packs", "packs/", "没有材料包"),
        ("ladder", "ladder/", "没有奖项"),
        ("sitemap", "sitemap/", "什么也没有"),
        ("data", "data/", "什么也没有"),
    ),
}


def samples(sites, templates):
    """Return the Samples of `sites` = {name: Site}; each of `templates` occurs at least once. Raises
    SheetIncomplete.
    """
    found = {}
    for name, site in sites.items():
        for template, path in _fullest(site).items():
            found.setdefault(template, Sample(template, name, path, "最满的一页"))
    special = _special(sites)
    shown = found.keys() | {sample.template for sample in special}
    if missing := [template for template in templates if template not in shown]:
        raise SheetIncomplete(f"这些模板在任何一个站点里都没有页面，样张不全：{'、'.join(missing)}")
    # Each page is shown once, whatever the reasons; the most specific reason is last and wins.
    chosen = {(sample.site, sample.path): sample for sample in [*_minimal_samples(sites), *found.values(), *special]}
    return sorted(chosen.values(), key=lambda sample: (templates.index(sample.template), sample.brief))


def _fullest(site):
    """Return {template: path} of the page of each template with the largest file."""
    size = {record: (site.output / record.save_as).stat().st_size for record in site.portal.catalogue.records}
    return {site.portal.template_of(record): record.url for record in sorted(size, key=size.get)}


def _special(sites):
    return [
        Sample(template, name, path, why)
        for name, site in sites.items()
        for template, fits, why in SPECIAL[name]
        for path in _paths(site.output, fits)
    ]


def _paths(output, fits):
    """Return the path of the page of the site `output` that matches `fits`, in a list; it is empty if there is none."""
    if "*" not in fits:
        return [fits] if (output / file_at(fits.split("?")[0])).is_file() else []
    pages = sorted(output.glob(file_at(fits)), key=lambda file: (-file.stat().st_size, file))
    return [f"{file.parent.relative_to(output).as_posix()}/" for file in pages[:1]]


def _minimal_samples(sites):
    """Return the Samples of the records of `extremes` that have only required fields."""
    portal = sites["extremes"].portal
    return [
        Sample(portal.template_of(record), "extremes", record.url, "只有必写的字段", brief=True)
        for record in portal.catalogue.records
        if record.slug == SLUG
    ]
