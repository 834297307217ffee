"""What people really type finds the page they want, on the shipped site, in a real browser.

`questions/queries.json` of each layer lists {q, kind, pages}: words as typed, what sort of words they are, and the
pages of which one must be among the first results. The pages are what a person would call right; when a query fails,
mend search or content (aliases, synonyms.yml), not the query.
"""

from collections import Counter

import pytest

from plugins.records.model.loader import load
from tests.conftest import watched_page
from tests.shipped.shipped_content import DAY, EXAMPLE, NOON, asked_of_layers, rows_of_layers

pytestmark = pytest.mark.xdist_group("queries")

QUERIES = asked_of_layers("queries")
FIRST = 3  # results that a reader looks at
LEAST = {
    "everyday": 12,
    "abbreviation": 12,
    "typo": 12,
    "english": 12,
    "pinyin": 15,
    "article": 12,
    "traditional": 10,
    "question": 15,
    "name": 12,
    "contact": 12,
    "deadline": 12,
}
COVERED = {"programme", "award", "guide", "right"}  # kinds of which every page must be asked for
TYPED = QUERIES[:: len(QUERIES) // 15]

ASK_ALL = """async ([root, queries, today, limit]) => {
  const { openIndex } = await import(root + 'theme/js/search/client.js')
  const index = await openIndex(root + 'search/index/', { today })
  const found = {}
  for (const query of queries)
    found[query] = (await index.search(query, { limit })).results.map(result => result.url)
  return found
}"""

ANSWERED = """query => document.title.startsWith(query + ' ')
  && !document.querySelector('[data-search]').hasAttribute('aria-busy')
  && document.querySelector('[data-search-results] .result__title')"""


@pytest.fixture(scope="module")
def found(browser, address):
    """The addresses of the first results of every query, asked of the client that the site serves."""
    with watched_page(browser, now=NOON) as page:
        page.goto(address + "about/")
        return page.evaluate(ASK_ALL, [address, [query["q"] for query in QUERIES], DAY.isoformat(), FIRST])


@pytest.mark.parametrize("query", QUERIES, ids=lambda query: f"{query['kind']}-{query['q']}")
def test_a_right_page_is_among_the_first(query, found):
    assert set(query["pages"]) & set(found[query["q"]]), f"{found[query['q']]}, not {query['pages']}"


@pytest.mark.parametrize("query", TYPED, ids=lambda query: query["q"])
def test_typed_into_the_box_it_finds_the_same(query, page, address):
    page.goto(address + "search/")
    box = page.locator("main input[name=q]")
    box.press_sequentially(query["q"])
    box.press("Enter")
    page.wait_for_function(ANSWERED, arg=query["q"])
    titles = page.locator("[data-search-results] .result__title")
    first = titles.evaluate_all("(links, n) => links.slice(0, n).map(link => link.href)", FIRST)
    assert {address + url for url in query["pages"]} & set(first)


def test_the_queries_are_many_and_of_every_sort():
    kinds = Counter(query["kind"] for query in QUERIES)
    assert len(QUERIES) >= 150
    assert set(kinds) == set(LEAST)
    assert {kind: kinds[kind] for kind in LEAST if kinds[kind] < LEAST[kind]} == {}
    assert [q for q, times in Counter(query["q"] for query in QUERIES).items() if times > 1] == []


def test_the_queries_ask_for_pages_of_the_shipped_site_and_rarely_by_their_title():
    records = load(EXAMPLE).records
    asked = {page for query in QUERIES for page in query["pages"]} | {
        row["page"] for row in rows_of_layers("questions")
    }
    assert asked - {record.url for record in records} == set()
    assert {record.url for record in records if record.kind.name in COVERED} - asked == set()
    titles = {record.title for record in records}
    assert sum(query["q"] in titles for query in QUERIES) < len(QUERIES) / 5
