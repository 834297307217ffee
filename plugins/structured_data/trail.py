"""The way from the home page to a page, as its breadcrumbs show it."""


def trail(view, record, selected=None):
    """[(title, address or None)] from the home page to the page of `record`, which has no address as the last.

    `selected` is the choice of a facet page. Empty for the home page, which shows no breadcrumbs.
    """
    if not record.url:
        return []
    steps = [("首页", f"{view.base}/")]
    if selected:
        return [*steps, (record.title, view.address(record)), (selected.value_label, None)]
    column = view.catalogue.get("page", record.kind.plural)
    if column and column is not record and record.kind.name != "platform":      # a platform is itself a way in
        steps.append((column.title, view.address(column)))
    return [*steps, (record.title, None)]
