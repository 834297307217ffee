"""The path from the home page to a page, for breadcrumbs and JSON-LD."""


def trail(record, catalogue, selected=None, part=None):
    """Return [(title, url or None)] from the home page to the page of `record`, which comes last without a url.

    Urls are relative to the root of the site, so that of the home page is "". `selected` is the choice of a facet page,
    and `part` names a page that is a part of the record's, such as its sheet of paper.
    The home page has no breadcrumbs, so its trail is [].
    """
    if not record.url:
        return []
    steps = [("首页", "")]
    if selected:
        return [*steps, (record.title, record.url), (selected.value_label, None)]
    column = catalogue.get("page", record.kind.plural)
    # A platform is itself an entry of the navigation.
    if column and column is not record and record.kind.name != "platform":
        steps.append((column.title, column.url))
    return [*steps, (record.title, record.url), (part, None)] if part else [*steps, (record.title, None)]
