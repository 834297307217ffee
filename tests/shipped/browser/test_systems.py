"""Tests that every programme and mechanism of the association has a page that is near the home page and easy to find.

`questions/systems.json` of each layer lists [usual name, address of its page] of all that the portal must cover.
"""

import shutil

import pytest
import yaml

from plugins.browser.file_server import served
from plugins.records.model.loader import load
from tests.conftest import SUB_PATH, built_once
from tests.shipped.manual import first_files, write_files
from tests.shipped.shipped_content import DAY, NATIONAL, asked_of_layers, questions_of

pytestmark = pytest.mark.xdist_group("systems")

SYSTEMS = asked_of_layers("systems")
NEAR = 3  # number of clicks from the home page, and of results from the top
EMPTY = {"organisations/", "bulletins/"}  # lists that an association fills itself

WITHIN_CLICKS = """async ([home, clicks]) => {
  const distance = new Map([[home, 0]])
  let edge = [home]
  for (let step = 1; step <= clicks; step++) {
    const found = await Promise.all(edge.map(async address => {
      const html = await (await fetch(address)).text()
      const base = new URL(address)
      return [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('a[href]')]
        .map(link => new URL(link.getAttribute('href'), base)).filter(url => url.href.startsWith(home))
        .map(url => url.origin + url.pathname)
    }))
    edge = [...new Set(found.flat())].filter(address => !distance.has(address) && address.endsWith('/'))
    edge.forEach(address => distance.set(address, step))
  }
  return Object.fromEntries([...distance].map(([address, clicks]) => [address.slice(home.length), clicks]))
}"""

ANSWERED = """name => document.title.startsWith(name + ' ')
  && !document.querySelector('[data-search]').hasAttribute('aria-busy')"""


@pytest.fixture(scope="module")
def ground(build, tmp_path_factory):
    """Yield the address of a published site with the first files of the manual and offers of all patterns of
    `national`.
    """
    content = tmp_path_factory.mktemp("ground") / "content"
    shutil.copytree(NATIONAL, content / NATIONAL.name)
    files = dict(first_files())
    path = next(path for path in files if path.endswith("site.yml"))
    patterns = sorted(record.slug for record in load(NATIONAL).records if getattr(record.fields, "pattern", False))
    files[path] = yaml.safe_dump(
        yaml.safe_load(files[path]) | {"offers": {slug: {} for slug in patterns}}, allow_unicode=True
    )
    write_files(content, files.items())
    site = built_once(build, tmp_path_factory, "ground", content=content / path.split("/")[0], today=DAY, publish=True)
    with served(site.parent) as host:
        yield f"{host}/{SUB_PATH}/"


def far(page, address, systems):
    """Return those of `systems` that are more than NEAR clicks away from the home page at `address`."""
    page.goto(address)
    distance = page.evaluate(WITHIN_CLICKS, [address, NEAR])
    return [(name, url) for name, url in systems if distance.get(url, NEAR + 1) > NEAR]


def missed(page, address, systems):
    """Return those of `systems` that are not among the first results for their name, with these results."""
    page.goto(address)
    box, found = page.locator("main input[name=q]"), []
    for name, url in systems:
        box.fill(name)
        box.press("Enter")
        page.wait_for_function(ANSWERED, arg=name)
        links = page.locator("[data-search-results] .result__title")
        first = links.evaluate_all("(links, n) => links.slice(0, n).map(link => link.href)", NEAR)
        found += [(name, url, first)] if address + url not in first else []
        box = page.locator("[data-search-input]")
    return found


def test_every_system_is_within_three_clicks_of_home(page, address):
    assert far(page, address, SYSTEMS) == []


def test_the_name_of_every_system_finds_its_page(page, address):
    assert missed(page, address, SYSTEMS) == []


def test_every_system_of_the_country_is_as_near_over_the_national_layer_alone(page, ground):
    """Empty lists are an exception, because search leaves them out. The systems of the example are its own: local
    awards, houses and places, the yearly plan and its results.
    """
    assert far(page, ground, questions_of(NATIONAL, "systems")) == []
    assert {url for _, url, _ in missed(page, ground, questions_of(NATIONAL, "systems"))} == EMPTY
