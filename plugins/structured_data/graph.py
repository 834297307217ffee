"""What a page says to search engines as JSON-LD: who runs the site, where the page stands, and what it is about."""

from ..records.model.languages import language_of, original_of
from ..records.model.schema_org import stated
from ..records.pages.trail import trail
from .entities import entity

_ABOUT = "page:about"  # This page tells visitors, too, who runs the site.


def graph(view, record, selected=None, data_sets=(), part=None):
    """Return the JSON-LD of the page of `record` as a dict.

    `selected` is the choice of a facet page, `data_sets` are those of the open data room,
    and `part` is the attribute of the page (see trail).
    """
    is_page = record.kind.name == "page"
    found = []
    if record.key == _ABOUT or is_page and record.fields.template == "home":
        found.append(_association(view))
    if is_page and record.fields.template == "home":
        found.append(_site(view))
    if is_page and record.fields.template == "data":
        found.append(_data_catalogue(view, record, data_sets))
    steps = trail(record, view.catalogue, selected, part)
    found += [_breadcrumbs(view, steps)] if steps else []
    about = _in_its_language(view, record, entity(view, record))
    return {"@context": "https://schema.org", "@graph": found + ([about] if about else [])}


def _in_its_language(view, record, about):
    """Return `about`, what is said of `record`, with its language if that is not Chinese, and with its original."""
    spoken, original = language_of(record), original_of(record, view.catalogue)
    if spoken is None:
        return about
    page = about or stated(
        kind="WebPage", name=record.title, description=record.fields.summary, url=view.address(record)
    )
    source = None if original is record else {"@type": "CreativeWork", "url": view.address(original)}
    return page | stated(kind=page["@type"], inLanguage=spoken.tag, translationOfWork=source)


def _association(view):
    filing = view.site.filing
    return stated(
        **{"@id": view.association()["@id"]},
        kind=view.association()["@type"],
        name=view.site.association,
        url=f"{view.base}/",
        address=filing.address,
        telephone=filing.phone,
    )


def _site(view):
    search = {
        "@type": "SearchAction",
        "query-input": "required name=search_term_string",
        "target": {"@type": "EntryPoint", "urlTemplate": f"{view.base}/search/?q={{search_term_string}}"},
    }
    return stated(
        kind="WebSite",
        name=view.site.name,
        description=view.site.description,
        url=f"{view.base}/",
        inLanguage="zh-CN",
        publisher={"@id": view.association()["@id"]},
        potentialAction=search,
    )


def _breadcrumbs(view, steps):
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            stated(kind="ListItem", position=place, name=title, item=None if url is None else f"{view.base}/{url}")
            for place, (title, url) in enumerate(steps, 1)
        ],
    }


def _data_catalogue(view, record, data_sets):
    return stated(
        kind="DataCatalog",
        name=record.title,
        description=record.fields.summary,
        url=view.address(record),
        publisher=view.association(),
        dataset=[_data_set(view, each) for each in data_sets if each.records],
    )


def _data_set(view, data_set):
    files = [
        {"@type": "DataDownload", "encodingFormat": file.media_type, "contentUrl": f"{view.base}/{file.path}"}
        for file in data_set.files
        if file is not data_set.schema
    ]
    licence = {"@type": "CreativeWork", "name": view.site.licence} if view.site.licence else None
    return stated(
        kind="Dataset",
        name=data_set.kind.label,
        description=data_set.kind.fields.purpose,
        dateModified=data_set.updated.isoformat(),
        license=licence,
        creator={"@id": view.association()["@id"]},
        distribution=files,
    )
