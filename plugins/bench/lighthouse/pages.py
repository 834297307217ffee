"""Chooses the pages that Lighthouse visits: of each kind of page that gets most visits, the fullest one."""

PAGES = {  # {name: (pattern of files of the site, text after the address)}
    "home": ("index.html", ""),
    "guide": ("guides/*/index.html", ""),
    "list": ("programmes/index.html", ""),
    "search": ("search/index.html", "?q=专利"),
    "law": ("laws/*/index.html", ""),
    "platform": ("platforms/*/index.html", ""),
}


def pages_of(site):
    """Return {name: (file, address)} of those pages that exist in the built folder `site`; both are relative to it."""
    found = {
        name: max(sorted(site.glob(files)), key=lambda file: file.stat().st_size, default=None)
        for name, (files, _) in PAGES.items()
    }
    return {
        name: ((path := file.relative_to(site).as_posix()), path.removesuffix("index.html") + PAGES[name][1])
        for name, file in found.items()
        if file
    }
