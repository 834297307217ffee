"""Tests that real queries find the right page on the shipped site, in a real browser.

`questions/queries.json` of each layer lists {q, kind, pages}: the typed words, their sort, and the right pages by the
judgement of a person, one of which must be among the first results. If a query fails, correct the search or the content
(aliases, synonyms.yml) and not the query.

`questions/words.json` of each layer lists [word, page]: one or two lay words, as science workers, farmers, students and
small firms type them, and the page that must come first.
"""

from collections import Counter

import pytest

from plugins.records.model.loader import load
from tests.conftest import watched_page
from tests.shipped.shipped_content import DAY, EXAMPLE, NOON, asked_of_layers, rows_of_layers

pytestmark = pytest.mark.xdist_group("queries")

QUERIES = asked_of_layers("queries")
WORDS = asked_of_layers("words")
FIRST = 3  # number of results that a reader looks at
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
COVERED = {"programme", "award", "guide", "right"}  # Each page of these kinds needs a query.
TYPED = QUERIES[:: len(QUERIES) // 15]

NOTHING = ("生锈", "铁锈", "开锁", "煮面", "口红", "防锈漆", "喂猪")  # No page of the site is about these.
NEAR = {"钢琴培训": ["培训"], "龙虾养殖": ["养殖"], "大蒜价格": ["价格"]}  # The site knows only the second word.

ASK_ALL = """async ([root, queries, today, limit]) => {
  const { openIndex } = await import(root + 'theme/js/search/client.js')
  const index = await openIndex(root + 'search/index/', { today })
  const found = {}
  for (const query of queries)
    found[query] = await index.search(query, { limit })
  return found
}"""

ANSWERED = """query => document.title.startsWith(query + ' ')
  && !document.querySelector('[data-search]').hasAttribute('aria-busy')
  && document.querySelector('[data-search-results] .result__title')"""


@pytest.fixture(scope="module")
def found(browser, address):
    """Return {query: what is found for it}, from the client that the site serves."""
    queries = [query["q"] for query in QUERIES] + [word for word, _ in WORDS] + [*NOTHING, *NEAR]
    with watched_page(browser, now=NOON) as page:
        page.goto(address + "about/")
        return page.evaluate(ASK_ALL, [address, queries, DAY.isoformat(), FIRST])


def urls(answer):
    """Return the addresses of the first results of `answer`."""
    return [result["url"] for result in answer["results"]]


@pytest.mark.parametrize("query", QUERIES, ids=lambda query: f"{query['kind']}-{query['q']}")
def test_a_right_page_is_among_the_first(query, found):
    first = urls(found[query["q"]])
    assert set(query["pages"]) & set(first), f"{first}, not {query['pages']}"


def test_the_page_of_a_lay_word_comes_first_and_as_an_answer(found):
    assert [(word, urls(found[word])) for word, url in WORDS if urls(found[word])[:1] != [url]] == []
    assert [word for word, _ in WORDS if found[word]["unknown"]] == []


@pytest.mark.parametrize("word", NOTHING)
def test_nothing_stands_below_a_word_that_no_page_has(word, found):
    assert urls(found[word]) == [] and found[word]["answer"] is None


@pytest.mark.parametrize("query", NEAR)
def test_what_holds_only_a_part_of_the_query_is_told_apart(query, found):
    assert found[query]["unknown"]["words"] == NEAR[query]


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
    asked = [query["q"] for query in QUERIES] + [word for word, _ in WORDS]
    assert len(WORDS) >= 100 and [q for q, times in Counter(asked).items() if times > 1] == []


def test_the_queries_ask_for_pages_of_the_shipped_site_and_rarely_by_their_title():
    records = load(EXAMPLE).records
    asked = {page for query in QUERIES for page in query["pages"]} | {
        row["page"] for row in rows_of_layers("questions")
    }
    assert (asked | {url for _, url in WORDS}) - {record.url for record in records} == set()
    assert {record.url for record in records if record.kind.name in COVERED} - asked == set()
    titles = {record.title for record in records}
    assert sum(query["q"] in titles for query in QUERIES) < len(QUERIES) / 5
