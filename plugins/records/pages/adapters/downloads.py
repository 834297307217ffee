"""Forms as the component `downloads` shows them."""

from ...services.forms import can_be_filled
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
        "page": _page(view, form) if to_page else None,
    }


def _page(view, form):
    """Return {text, url}: what one can do on the page of `form`, in the words of the first button there."""
    if can_be_filled(form, view.catalogue):
        return {"text": "在网页上填写", "url": f"{view.address(form)}#filling"}
    return {"text": "填写说明", "url": view.address(form)}
