"""Every example of every component, alone in its document: axe finds nothing, and nothing is too wide.

A component's page holds a frame for each of its examples. It is loaded once; the modes are changed in place, as a
reader does it, and the examples follow.
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
# Every rule where least is hidden; where colours differ, those about colours. Width and mode always.
RULES = {("light", 1280): [], ("dark", 1280): COLOURS, ("contrast", 1280): COLOURS}
# What is wrong with one document: axe's words, and ours on what must follow from the width and the mode.
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
    """The parameters `pages`, in as many groups as a small machine has cores: each group opens a browser."""
    return [
        pytest.param(name, marks=pytest.mark.xdist_group(f"patterns-{number % 2}")) for number, name in enumerate(pages)
    ]


def enter(page, mode, width):
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme="dark" if "dark" in mode else "light", reduced_motion="reduce")
    page.evaluate(
        "theme => { document.documentElement.dataset.theme = theme; }", "contrast" if mode == "contrast" else ""
    )
    pressed = page.get_by_role("button", name="长者版")
    if (pressed.get_attribute("aria-pressed") == "true") != ("large" in mode):
        pressed.click()


def documents(page):
    """The page and its examples, by the name of their file."""
    return {frame.url.rsplit("/", 1)[1]: frame for frame in page.frames}


@pytest.mark.parametrize("name", spread(PAGES))
def test_no_fault_in_any_mode_at_any_width(page, patterns_address, axe_source, name):
    page.goto(f"{patterns_address}/{name}")
    assert name in documents(page)
    for document in documents(page).values():
        document.evaluate(axe_source)
    found = []
    for mode, width in VIEWS:
        enter(page, mode, width)
        found += [
            (file, mode, width, fault)
            for file, document in documents(page).items()
            for fault in document.evaluate(FAULTS, ["large" in mode, RULES.get((mode, width))])
        ]
    assert found == []
