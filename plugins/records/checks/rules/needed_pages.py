"""The pages to which every page leads are there, and those to which the theme leads by their file name are what it expects."""

from ...reading.problem import Problem
from .. import at

# Without these there is no site: file name -> (what it is, its template or None for any).
_NEEDED = {
    "index": ("首页", None),
    "404": ("网址不对时看到的页面", "not-found"),
    "search": ("搜索页", "search"),
    "offline": ("没有网络时看到的页面", "offline"),
}
# A site may do without these; but links count on what their templates show.
_EXPECTED = ("apply", "credits", "deadlines", "ladder", "match", "packs", "periods", "sitemap")
_SEARCH = "search/"  # scripts, feeds and browsers know the search by this address


def check(catalogue):
    """Yield a Problem for each page that is missing, and for each that cannot do what links promise of it."""
    for slug, (what, template) in _NEEDED.items():
        if slug == "offline" and not catalogue.site.offline:
            continue
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


def _left_out(catalogue, page, what):
    """A reminder if a publication does not have `page`: a preview may still be worked with."""
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
