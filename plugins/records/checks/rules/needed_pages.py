"""Checks the pages that every site needs, and those to which the theme links by file name."""

from ...reading.problem import Problem
from .. import at

# A site cannot do without these: file name -> (what the page is, its template or None for any).
_NEEDED = {
    "index": ("首页", None),
    "404": ("网址不对时看到的页面", "not-found"),
    "search": ("搜索页", "search"),
    "offline": ("没有网络时看到的页面", "offline"),
}
# A site may do without these, but links rely on what their templates show.
_EXPECTED = ("apply", "credits", "deadlines", "ladder", "match", "packs", "periods", "sitemap")
_SEARCH = "search/"  # Scripts, feeds and browsers know the search by this address.


def check(catalogue):
    """Yield a Problem for each missing page, and for each page that lacks the template its links rely on."""
    for slug in needed_pages(catalogue.site):
        what, template = _NEEDED[slug]
        page = catalogue.get("page", slug)
        if page:
            if template:
                yield from _template(page, template, "请改正模板")
            yield from _left_out(catalogue, page, what)
        elif f"page:{slug}" not in catalogue.content.broken:
            or_else = "，或在 site.yml 里写 offline: false" if slug == "offline" else ""
            yield Problem(
                catalogue.content.own(f"pages/{slug}.md"), 1, 1, f"缺少{what}。可从示例站点复制一份再改{or_else}"
            )
    for page in filter(None, (catalogue.get("page", slug) for slug in _EXPECTED)):
        yield from _template(page, page.slug, "请改正模板，或者给这一页换个文件名")
    search = catalogue.get("page", "search")
    if search and search.url != _SEARCH:
        yield Problem(
            *at(search, ("address",)), f"搜索页的网址只能是 /{_SEARCH}，每一页的搜索框都通到那里。请删掉“网址”这一行"
        )


def needed_pages(site):
    """Return the file names of the pages without which `site` is not whole."""
    return [slug for slug in _NEEDED if slug != "offline" or site.offline]


def _left_out(catalogue, page, what):
    """Yield a reminder if a publication leaves `page` out; a preview still shows it."""
    if page.fields.draft:
        name, why = "draft", "草稿"
    elif page.fields.example and not catalogue.site.publish_examples:
        name, why = "example", "示例"
    else:
        return
    yield Problem(
        *at(page, (name,)), f"{what}是{why}，正式发布时没有它，网站就不完整。请写完它，删去 {name} 这一行", "reminder"
    )


def _template(page, template, way_out):
    if page.fields.template != template:
        yield Problem(
            *at(page, ("template",)),
            f"文件名为 {page.slug} 的页面，“模板”应为 {template}，现为“{page.fields.template}”，"
            f"别的页面通到这里的链接就落空了。{way_out}",
        )
