"""Tests that the files which a page needs to be shown are read from the page."""

import pytest

from plugins.offline.shell import shell_of

SITE = ".."
PAGE = f"""<!DOCTYPE html><html><head>
<link rel="canonical" href="https://host.example/portal/offline/"><link rel="manifest" href="{SITE}/site.webmanifest">
<link rel="icon" type="image/svg+xml" href="{SITE}/theme/favicon.svg?v=1">
<link rel="stylesheet" href="{SITE}/theme/site.css?v=2"><link rel="alternate" href="{SITE}/feeds/all.xml">
<script src="{SITE}/theme/modes.js?v=3"></script><script type="application/ld+json">{{}}</script>
<script type="module" src="{SITE}/theme/visit.js?v=3" data-worker="{SITE}/sw.js"></script>
</head><body><img src="{SITE}/theme/favicon.svg?v=1" alt=""><a href="{SITE}/awards/">奖项</a>
<svg><use href="{SITE}/theme/icons.svg?v=4#phone"/></svg><svg><use href="{SITE}/theme/icons.svg?v=4#clock"></use></svg>
</body></html>"""


def test_styles_scripts_and_icons_are_listed_once_and_links_are_left_out():
    assert shell_of(PAGE, SITE) == [
        "theme/favicon.svg?v=1",
        "theme/site.css?v=2",
        "theme/modes.js?v=3",
        "theme/visit.js?v=3",
        "theme/icons.svg?v=4",
    ]


def test_a_file_of_another_host_is_a_fault():
    with pytest.raises(ValueError) as fault:
        shell_of('<script src="https://cdn.example/x.js"></script>', SITE)
    assert str(fault.value) == f"https://cdn.example/x.js lies outside {SITE}/"
