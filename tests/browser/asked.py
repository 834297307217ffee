"""What a page asks of its host."""


def asked_by(page, told=lambda request: request.url):
    """A list that grows by what `told` says of each request from now on, except those for the search box.

    Whoever tabs through a page comes past that box, which fetches its index then: nobody can say how long it takes.
    """
    asked = []
    page.on("request", lambda request: None if "/search/" in request.url else asked.append(told(request)))
    return asked
