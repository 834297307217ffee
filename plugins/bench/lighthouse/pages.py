"""Which pages Lighthouse visits: one of each sort that most visits are to, the fullest of its sort."""

PAGES = {  # name -> which files of the site, and what follows the address
    "home": ("index.html", ""),
    "guide": ("guides/*/index.html", ""),
    "list": ("programmes/index.html", ""),
    "search": ("search/index.html", "?q=专利"),
    "law": ("laws/*/index.html", ""),
    "platform": ("platforms/*/index.html", ""),
}


def pages_of(site):
    """{name: (file, address)} of the pages that the built folder `site` has; both are relative to it."""
    found = {
        name: max(sorted(site.glob(files)), key=lambda file: file.stat().st_size, default=None)
        for name, (files, _) in PAGES.items()
    }
    return {
        name: ((path := file.relative_to(site).as_posix()), path.removesuffix("index.html") + PAGES[name][1])
        for name, file in found.items()
        if file
    }
