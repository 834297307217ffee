"""Tests every example of every component, alone in its document, with axe and for its width.

The page of a component has a frame for each of its examples. It is loaded once; then its modes are changed with its
controls, as a reader would do, and the examples follow.
"""

import pytest

from plugins.patterns.component import components_of
from tests.axe import COLOURS
from tests.content_folders import ROOT

PAGES = ["index.html", "tokens.html", *(component.file_name for component in components_of(ROOT / "theme"))]
VIEWS = [(mode, width) for mode in ("light", "dark", "large") for width in (375, 1280)] + [
    ("large-dark", 320),
    ("contrast", 1280),
]
# All rules run in the view in which the least is hidden; where only colours differ, the rules about colour run. Width
# and mode are always tested.
RULES = {("light", 1280): [], ("dark", 1280): COLOURS, ("contrast", 1280): COLOURS}
AXE = "axe.min.js"  # This file lies beside the pages; its text would be sent 400 times, once for each example.
# The faults of one document: the violations of axe, and whether it has the right width and mode.
FAULTS = """async ([large, only]) => {
  const { violations } = only ? await axe.run(document, { resultTypes: ["violations"], iframes: false,
    ...(only.length ? { runOnly: only } : {}) }) : { violations: [] };
  const root = document.documentElement;
  return [
    ...violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => [id, target, failureSummary])),
    ...(root.scrollWidth > innerWidth ? ["wider than its screen"] : []),
    ...((root.dataset.size === "large") === large ? [] : ["not in the mode of the page"]),
  ];
}"""


def spread(pages):
    """Return the parameters `pages` in two groups for two workers; each group opens a browser."""
    return [
        pytest.param(name, marks=pytest.mark.xdist_group(f"patterns-{number % 2}")) for number, name in enumerate(pages)
    ]


# A script presses the button: the test is about the examples, and a click of the mouse takes ten times as long.
CHOOSE = """([theme, large]) => {
  document.documentElement.dataset.theme = theme;
  const button = [...document.querySelectorAll("button")].find(({ textContent }) => textContent.includes("长者版"));
  if ((button.ariaPressed === "true") !== large) button.click();
}"""


def enter(page, mode, width):
    """Show `page` in `mode`, `width` pixels wide."""
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme="dark" if "dark" in mode else "light", reduced_motion="reduce")
    page.evaluate(CHOOSE, ["contrast" if mode == "contrast" else "", "large" in mode])


def documents(page):
    """Return {name of the file: frame} of the page and its examples."""
    return {frame.url.rsplit("/", 1)[1]: frame for frame in page.frames}


@pytest.mark.parametrize("name", spread(PAGES))
def test_no_fault_in_any_mode_at_any_width(page, patterns_address, name):
    page.goto(f"{patterns_address}/{name}")
    assert name in documents(page)
    for document in documents(page).values():
        document.add_script_tag(url=AXE)
    found = []
    for mode, width in VIEWS:
        enter(page, mode, width)
        found += [
            (file, mode, width, fault)
            for file, document in documents(page).items()
            for fault in document.evaluate(FAULTS, ["large" in mode, RULES.get((mode, width))])
        ]
    assert found == []
