"""Every programme and mechanism of the association has a page, near home and found by its name.

`questions/systems.json` of each layer lists [name as people say it, address of its page]:
every row that the portal must cover.
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
NEAR = 3  # clicks from home, and hits from the top
EMPTY = {"organisations/", "bulletins/"}  # lists of what an association brings itself

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
def ground(tmp_path_factory):
    """The address of a published site with the first files of the manual,
    which offers all that `national` has patterns of."""
    content = tmp_path_factory.mktemp("ground") / "content"
    shutil.copytree(NATIONAL, content / NATIONAL.name)
    files = dict(first_files())
    path = next(path for path in files if path.endswith("site.yml"))
    patterns = sorted(record.slug for record in load(NATIONAL).records if getattr(record.fields, "pattern", False))
    files[path] = yaml.safe_dump(
        yaml.safe_load(files[path]) | {"offers": {slug: {} for slug in patterns}}, allow_unicode=True
    )
    write_files(content, files.items())
    site = built_once(tmp_path_factory, "ground", content=content / path.split("/")[0], today=DAY, publish=True)
    with served(site.parent) as host:
        yield f"{host}/{SUB_PATH}/"


def far(page, address, systems):
    """Those of `systems` that are further than NEAR clicks from the home page at `address`."""
    page.goto(address)
    distance = page.evaluate(WITHIN_CLICKS, [address, NEAR])
    return [(name, url) for name, url in systems if distance.get(url, NEAR + 1) > NEAR]


def missed(page, address, systems):
    """Those of `systems` whose page is not among the first results for their name, with what is."""
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
    """But for lists that nobody has filled yet, which search leaves out. The systems of the example are its own: local
    awards, houses and places, the yearly plan and what comes of it."""
    assert far(page, ground, questions_of(NATIONAL, "systems")) == []
    assert {url for _, url, _ in missed(page, ground, questions_of(NATIONAL, "systems"))} == EMPTY
