"""Records the requests of a page."""


def asked_by(page, told=lambda request: request.url):
    """Return a list to which `told` of each further request of `page` is added, except for requests of the search box.

    A test that moves through a page with Tab passes the search box, which then loads its index; it is unknown how long
    this takes.
    """
    asked = []
    page.on("request", lambda request: None if "/search/" in request.url else asked.append(told(request)))
    return asked
