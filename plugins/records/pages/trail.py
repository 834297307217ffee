"""The way from the home page to a page, which breadcrumbs show and JSON-LD tells."""


def trail(record, catalogue, selected=None, part=None):
    """[(title, url or None)] from the home page to the page of `record`, which has no url as the last.

    Urls are relative to the root of the site, so that of the home page is "". `selected` is the choice of a facet page,
    `part` names a page that is a part of the record's, as its sheet of paper is.
    Empty for the home page, which shows no breadcrumbs.
    """
    if not record.url:
        return []
    steps = [("首页", "")]
    if selected:
        return [*steps, (record.title, record.url), (selected.value_label, None)]
    column = catalogue.get("page", record.kind.plural)
    if column and column is not record and record.kind.name != "platform":  # a platform is itself a way in
        steps.append((column.title, column.url))
    return [*steps, (record.title, record.url), (part, None)] if part else [*steps, (record.title, None)]
