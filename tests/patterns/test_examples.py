"""Every example of every component, alone in its document: axe finds nothing, and nothing is too wide.

A component's page holds a frame for each of its examples. It is loaded once; the modes are changed in place, as a
reader does it, and the examples follow.
"""

import pytest

from plugins.patterns.component import components_of
from tests.content_folders import ROOT

PAGES = ["index.html", "tokens.html", *(component.file_name for component in components_of(ROOT / "theme"))]
MODES = {"light": ("light", ""), "dark": ("dark", ""), "large": ("light", "large"), "large-dark": ("dark", "large")}
WIDTHS = (375, 1280)
NARROWEST = 320
AXE = """async () => (await axe.run(document, {resultTypes: ["violations"], iframes: false})).violations.flatMap(
  ({id, nodes}) => nodes.map(({target, failureSummary}) => [id, target, failureSummary]))"""


def spread(pages):
    """The parameters `pages`, in as many groups as a small machine has cores: each group opens a browser."""
    return [pytest.param(name, marks=pytest.mark.xdist_group(f"patterns-{number % 2}")) for number, name in enumerate(pages)]


def enter(page, mode, width):
    scheme, size = MODES[mode]
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    pressed = page.get_by_role("button", name="长者版")
    if (pressed.get_attribute("aria-pressed") == "true") != bool(size):
        pressed.click()


def documents(page):
    """The page and its examples, by the name of their file; each must be in the mode of the page."""
    sizes = {frame.evaluate("document.documentElement.dataset.size || ''") for frame in page.frames}
    assert len(sizes) == 1
    return {frame.url.rsplit("/", 1)[1]: frame for frame in page.frames}


@pytest.mark.parametrize("name", spread(PAGES))
def test_axe_finds_nothing(page, patterns_address, axe_source, name):
    page.goto(f"{patterns_address}/{name}")
    for document in documents(page).values():
        document.evaluate(axe_source)
    found = []
    for mode in MODES:
        for width in WIDTHS:
            enter(page, mode, width)
            found += [(file, mode, width, *fault) for file, document in documents(page).items()
                      for fault in document.evaluate(AXE)]
    assert found == []


@pytest.mark.parametrize("name", spread(PAGES))
def test_nothing_is_wider_than_a_small_screen(page, patterns_address, name):
    page.goto(f"{patterns_address}/{name}")
    wide = []
    for mode in ("light", "large"):
        enter(page, mode, NARROWEST)
        wide += [(file, mode) for file, document in documents(page).items()
                 if document.evaluate("document.documentElement.scrollWidth > innerWidth")]
    assert wide == []
