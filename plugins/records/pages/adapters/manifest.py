"""The Web Application Manifest: what a phone offers besides the home page."""


def shortcuts(view):
    """[{name, description, url}] of the platforms and the search; an address starts from the manifest."""
    records = [*view.catalogue.of("platform"), view.catalogue.get("page", "search")]
    return [
        {"name": record.title, "description": record.fields.summary, "url": record.url} for record in records if record
    ]
