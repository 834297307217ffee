"""Tests shards and their directory: JavaScript finds every term again, in few files, wherever the boundaries are."""

import base64

import pytest

from plugins.search.counts import count, javascript_order
from plugins.search.directory import write_directory
from plugins.search.index import index_counts
from plugins.search.shards import LARGEST, cuts, separator, write_shards

from .shard_files import read_names
from .synthetic import synthetic_documents

FIELDS = ["title", "body"]
LONG = "x" * (LARGEST + 500)
STRANGE = [
    {"title": ["𠮷野", "﨎字", "z"], "body": ["𠮷野", "𠮷野", "𠀋", "茶", "constructor", "__proto__"]},
    {"title": [], "body": []},
    {"title": ["茶"], "body": ["茶"] * 300 + [LONG, f"{LONG}x", "\uffee"]},
]


def written(counts, **options):
    """Return (directory, {file: base64}, shards) of `counts`."""
    shards = write_shards(counts)
    directory, lists = write_directory(shards, **options)
    files = {f"{name}.bin": content for name, content in shards.contents.items()}
    files |= {f"{name}.json": content for name, content in lists.items()}
    return directory, {name: base64.b64encode(content).decode() for name, content in files.items()}, shards


def expected(counts, term):
    """Return the postings of `term` in each field, in the shape of the client."""
    place = counts.terms.index(term)
    return [
        {
            "documents": each.documents[each.starts[place] : each.starts[place + 1]].tolist(),
            "frequencies": each.frequencies[each.starts[place] : each.starts[place + 1]].tolist(),
        }
        for each in counts.fields.values()
    ]


@pytest.fixture
def ask(node):
    """Return a function that asks the client questions about the shards of `counts`."""

    def ask_shards(counts, *questions, **options):
        directory, files, _ = written(counts, **options)
        [answers] = node("formats.mjs", [["shards", directory, len(counts.fields), files, list(questions)]])
        return answers

    return ask_shards


@pytest.fixture(scope="module")
def many():
    """Return counts with enough long terms for more than 64 shards, the most that one list of a directory holds."""
    documents = [
        {
            "title": [f"题{n % 40}"],
            "body": [f"{chr(0x4E00 + n)}{letter * 120}" for letter in "abc"] + ["常"] * (n % 5 + 1),
        }
        for n in range(2_000)
    ]
    return count(documents, FIELDS)


def test_an_empty_index_answers_with_nothing(ask):
    postings, begun = ask(count([], FIELDS), ["postings", ["专利"]], ["beginningWith", ""])
    assert (postings["answer"], begun["answer"]) == ([], [])


def test_the_terms_of_one_document_are_found(ask):
    counts = count([{"title": ["专利", "法"], "body": ["专利", "专利"]}], FIELDS)
    [postings] = ask(counts, ["postings", ["专利", "商标", "法"]])
    assert postings["answer"] == [["专利", expected(counts, "专利")], ["法", expected(counts, "法")]]
    assert len(postings["fetched"]) == 1


def test_unusual_and_very_long_terms_are_found(ask):
    counts = count(STRANGE, FIELDS)
    [postings] = ask(counts, ["postings", counts.terms])
    assert postings["answer"] == [[term, expected(counts, term)] for term in counts.terms]
    assert len(written(counts)[2].files) >= 3


def test_missing_terms_are_not_found(ask):
    counts = count(STRANGE, FIELDS)
    [postings] = ask(counts, ["postings", ["", " ", "𠮷", "zz", "toString", "\uffff", "y"]])
    assert postings["answer"] == []


def test_every_term_of_many_documents_is_found(ask):
    counts = index_counts(synthetic_documents(150))
    [postings] = ask(counts, ["postings", counts.terms])
    assert postings["answer"] == [[term, expected(counts, term)] for term in counts.terms]


@pytest.mark.parametrize(
    "options, levels", [({}, 0), ({"longest": 64}, 1), ({"longest": 1}, 2), ({"longest": 1, "group": 1_000}, 1)]
)
def test_a_directory_of_lists_leads_to_the_same_shards(ask, many, options, levels):
    directory, _, shards = written(many, **options)
    assert directory["levels"] == levels and len(shards.files) > 64
    asked = many.terms[::37] + ["常", "题7", "nowhere"]
    [postings] = ask(many, ["postings", asked], **options)
    known = [term for term in asked if term in set(many.terms)]
    assert postings["answer"] == [[term, expected(many, term)] for term in known]


@pytest.mark.parametrize("longest", [10_000, 1])
def test_a_prefix_reaches_across_shards_and_lists(ask, many, longest):
    prefixes = ["", "常", "题", "题1", chr(0x4E00 + 700), f"{chr(0x4E00 + 700)}b", "zzz", "\uffff", "龥"]
    answers = ask(many, *(["beginningWith", prefix] for prefix in prefixes), longest=longest)
    for prefix, answer in zip(prefixes, answers, strict=True):
        assert answer["answer"] == [term for term in many.terms if term.startswith(prefix)], prefix


def test_a_prefix_fetches_no_more_than_its_range_and_its_limit(ask, many):
    narrow, limited = ask(many, ["beginningWith", "题1"], ["beginningWith", "", 5])
    assert len(narrow["fetched"]) <= 2
    assert (limited["answer"], len(limited["fetched"])) == (many.terms[:5], 1)


def test_a_term_is_looked_up_in_one_file(ask, many):
    answers = ask(many, *(["postings", [term]] for term in many.terms[::97]))
    assert {len(answer["fetched"]) for answer in answers} == {1}


def test_a_list_is_fetched_once_for_many_terms(ask, many):
    [answer] = ask(many, ["postings", many.terms[:8]], longest=64)
    assert len(answer["fetched"]) == len(set(answer["fetched"])) == 2


def test_keys_separate_the_shards(many):
    shards = write_shards(many)
    names = [read_names(shards.contents[name]) for name in shards.files]
    assert [term for held in names for term in held] == many.terms
    assert shards.keys[0] == ""
    for key, before, after in zip(shards.keys[1:], names, names[1:], strict=False):
        assert javascript_order(before[-1]) < javascript_order(key) <= javascript_order(after[0])


def test_no_shard_is_too_large_unless_one_term_is(many):
    for counts in (many, count(STRANGE, FIELDS)):
        contents = written(counts)[2].contents.values()
        assert len(contents) > (1 if counts is many else 0)
        # 30 bytes are enough for the numbers at the beginning.
        assert all(len(content) <= LARGEST + 30 or len(read_names(content)) == 1 for content in contents)


def test_a_separator_is_the_shortest_prefix_between_two_terms():
    assert [
        separator(*pair) for pair in (("知a", "知识产"), ("a", "b"), ("ab", "abc"), ("𠀋", "𠮷野"), ("𠮷", "﨎字"))
    ] == ["知识", "b", "abc", "𠮷", "﨎"]


def test_a_new_term_moves_only_boundaries_near_it():
    terms = [f"{number:05}" for number in range(8_000)]
    before = [terms[place] for place in cuts(terms, [100] * len(terms))]
    grown = sorted([*terms, "03000x"])
    after = [grown[place] for place in cuts(grown, [100] * len(grown))]
    assert len(before) > 80
    assert len(set(before) ^ set(after)) <= 8
    assert cuts([], []) == []


def test_the_same_counts_give_the_same_bytes(many):
    assert write_shards(many) == write_shards(many)
