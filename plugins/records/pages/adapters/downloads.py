"""Forms as the component `downloads` shows them."""

from .view import file_type


def downloads(view, forms, to_page=True):
    """{items} of the records `forms`, each with the way to its page unless `to_page` is false."""
    return {"items": [_item(view, form, to_page) for form in forms]}


def _item(view, form, to_page):
    return {
        "title": form.title,
        "file_url": view.address(form.fields.file),
        "version": form.fields.version,
        "type": file_type(form.fields.file),
        "page_url": view.address(form) if to_page else None,
    }
