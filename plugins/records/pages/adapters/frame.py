"""The frame of every page: the main navigation, who keeps the page, whom to ask, the footer."""

from ...model.provenance import origin_of, owner_of
from .links import link
from .view import dated


def navigation(view, entries, record):
    """The items of components/navigation.html on the page of `record`; `entries` is the global `navigation`."""
    list_page = view.catalogue.get("page", record.kind.plural)
    return [
        {
            "text": entry["text"],
            "url": view.address(entry["url"]),
            "hue": entry["record"].fields.hue if entry["record"].kind.name == "platform" else None,
            "current": _current(entry["record"], record, list_page),
        }
        for entry in entries
    ]


def _current(target, record, list_page):
    """What aria-current says of an entry that leads to `target`: "page", "true" where `record` belongs there."""
    if target == record:
        return "page"
    belongs = target == list_page or target.key == f"platform:{getattr(record.fields, 'platform', None)}"
    return "true" if belongs else None


def review(view, record):
    """The parameters of components/review.html for `record`. The page `feedback` says how to tell an error."""
    errors = view.catalogue.get("page", "feedback")
    return {
        "owner": owner_of(record, view.catalogue),
        "reviewed": dated(record.fields.reviewed),
        "due": dated(record.review_due),
        "overdue": record.review_due < view.today,
        "origin": origin_of(record, view.catalogue),
        "errors": link(view, errors) if errors and errors is not record else None,
    }


def footer(view, groups):
    """The parameters of components/site-footer.html; `groups` is the global `footer_groups`, {title: entries}."""
    site = view.catalogue.site
    return {
        "name": site.name,
        "disclaimer": site.disclaimer,
        "groups": [{"title": title, "links": _links(view, entries)} for title, entries in groups.items()],
        "filing": [line for line in _filing(site) if line["text"]],
    }


def _links(view, entries):
    return [{"text": entry["text"], "url": view.address(entry["url"])} for entry in entries]


def _filing(site):
    filing = site.filing
    return [
        {"label": "主办单位", "text": filing.sponsor, "url": None},
        {"label": "承办单位", "text": filing.organiser, "url": None},
        {"label": "网站性质", "text": "政府网站" if site.compliance == "gov" else "群众团体网站", "url": None},
        {"label": "网站标识码", "text": filing.site_id, "url": None},
        {"label": "ICP 备案号", "text": filing.icp, "url": "https://beian.miit.gov.cn/"},
        {"label": "公安备案号", "text": filing.police, "url": "https://beian.mps.gov.cn/"},
        {"label": "地址", "text": filing.address, "url": None},
        {"label": "电话", "text": filing.phone, "url": None},
    ]
