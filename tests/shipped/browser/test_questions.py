"""Tests that real questions of science workers find a page that answers, with a link to the right section.

`questions/questions.tsv` of each layer lists real questions, reworded, with these columns: query, area, page that
answers, its section (an id, or the heading after a #; several are separated by |), source. `questions/unanswered.tsv`
lists questions that the portal does not answer, with the reason. If a question fails, correct the content or the search
and not the question.
"""

import pytest

from tests.conftest import watched_page
from tests.shipped.shipped_content import DAY, NOON, rows_of_layers

pytestmark = pytest.mark.xdist_group("queries")

QUESTIONS = rows_of_layers("questions")
UNANSWERED = rows_of_layers("unanswered")
FIRST = 3  # number of results that a reader looks at
AREAS = {"startup", "learning", "incentives", "rights", "ip", "association", "outreach", "funding"}
ANSWERED = 0.9  # least share of the questions
WRONGLY_UNKNOWN = 0.03  # largest share of the answered questions
RIGHTLY_UNKNOWN = 0.6  # least share of the unanswered questions

ASK_ALL = """async ([root, queries, today, limit]) => {
  const { openIndex } = await import(root + 'theme/js/search/client.js')
  const index = await openIndex(root + 'search/index/', { today })
  const found = {}
  for (const query of queries) {
    const { results, unknown } = await index.search(query, { limit })
    found[query] = { unknown, results: results.map(({ url, sections }) => ({ url, sections })) }
  }
  return found
}"""


@pytest.fixture(scope="module")
def found(browser, address):
    """Return {query: {"unknown", "results": [{"url", "sections"}]}}, from the client that the site serves."""
    with watched_page(browser, now=NOON) as page:
        page.goto(address + "about/")
        queries = [row["query"] for row in QUESTIONS + UNANSWERED]
        return page.evaluate(ASK_ALL, [address, queries, DAY.isoformat(), FIRST])


def test_the_questions_are_many_and_from_every_area():
    queries = [row["query"] for row in QUESTIONS + UNANSWERED]
    assert len(QUESTIONS) >= 228 and len(UNANSWERED) >= 360
    assert {row["area"] for row in QUESTIONS} == AREAS
    assert [row for row in QUESTIONS if not row["page"] or not row["source"]] == []
    assert sorted(query for query in set(queries) if queries.count(query) > 1) == []


def test_the_page_that_answers_is_among_the_first_and_leads_to_its_section(found):
    missed = [
        f"{row['query']}: {row['page']}#{row['section']}"
        for row in QUESTIONS
        if not is_answered(row, found[row["query"]])
    ]
    assert len(missed) <= (1 - ANSWERED) * len(QUESTIONS), "\n".join(missed)


def is_answered(row, answer):
    """Return whether a result leads to the page of `row` and, if the row names a section, links to the section."""
    result = next((each for each in answer["results"] if each["url"] == row["page"]), None)
    named = {name for each in (result or {}).get("sections", ()) for name in (each["id"], f"#{each['title']}")}
    return result is not None and (not row["section"] or bool(named & set(row["section"].split("|"))))


def test_the_engine_says_when_it_does_not_know(found):
    wrongly = [row["query"] for row in QUESTIONS if found[row["query"]]["unknown"]]
    rightly = [row["query"] for row in UNANSWERED if found[row["query"]]["unknown"]]
    assert len(wrongly) <= WRONGLY_UNKNOWN * len(QUESTIONS), wrongly
    assert len(rightly) >= RIGHTLY_UNKNOWN * len(UNANSWERED)
