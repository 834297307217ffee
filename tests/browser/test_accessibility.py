"""axe-core over one page of each template, in every mode, narrow and wide."""

import pytest

# One page of each template; the longest or fullest of its kind.
PAGES = [
    "", "about/", "awards/", "awards/level/city/", "terms/", "laws/", "services/", "sitemap/", "search/?q=专利", "404.html",
    "platforms/startup/", "programmes/academician-station/", "programmes/science-spring/", "awards/youth-award/",
    "rounds/youth-award-2026/", "guides/before-disclosure/", "rights/reward-not-paid/", "laws/patent-law/",
    "laws/trademark-law-2019/", "contacts/hotline-12345/", "facilities/marine-science-hall/",
]
FIRST_OF = ["stations", "experts", "organisations", "demands", "events", "laureates", "forms", "notices", "bulletins", "terms"]
MODES = ["light", "dark", "large"]
GRAVE = ("serious", "critical")


def examine(page, axe_source):
    page.evaluate(axe_source)
    found = page.evaluate("async () => (await axe.run(document, {resultTypes: ['violations']})).violations")
    return [(item["id"], node["target"], node["failureSummary"]) for item in found if item["impact"] in GRAVE
            for node in item["nodes"]]


def enter(page, mode):
    """Choose a mode as a returning reader has it: kept in the browser."""
    page.emulate_media(color_scheme="dark" if mode == "dark" else "light", reduced_motion="reduce")
    if mode == "large":
        page.add_init_script("localStorage.setItem('size', 'large')")


@pytest.mark.xdist_group("axe")
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("path", PAGES)
def test_a_page_of_each_template_has_no_grave_fault(page, address, axe_source, path, mode):
    enter(page, mode)
    page.goto(address + path)
    page.wait_for_load_state("networkidle")
    assert examine(page, axe_source) == []


@pytest.mark.xdist_group("axe")
@pytest.mark.parametrize("kind", FIRST_OF)
def test_a_page_of_each_kind_has_no_grave_fault(page, address, axe_source, kind, shipped):
    first = sorted(path.name for path in (shipped / kind).iterdir() if (path / "index.html").is_file())[0]
    page.set_viewport_size({"width": 375, "height": 800})
    page.goto(f"{address}{kind}/{first}/")
    assert examine(page, axe_source) == []


@pytest.mark.xdist_group("axe")
@pytest.mark.parametrize("path", PAGES)
def test_nothing_is_wider_than_the_smallest_screen(page, address, path):
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(address + path)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
