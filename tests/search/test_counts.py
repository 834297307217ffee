"""Tests how terms are counted, on documents small enough to count by hand."""

import numpy as np

from plugins.search.counts import count, javascript_order

FIELDS = ["title", "body"]


def postings_of(counts, field):
    """Return {term: [(document, frequency)]} of one field."""
    held = counts.fields[field]
    return {
        term: [
            (int(held.documents[at]), int(held.frequencies[at]))
            for at in range(held.starts[place], held.starts[place + 1])
        ]
        for place, term in enumerate(counts.terms)
    }


def test_terms_are_counted_by_field_and_document():
    counts = count([{"title": ["b"], "body": ["a", "b", "a"]}, {}, {"title": ["a", "a"], "body": ["c"]}], FIELDS)
    assert counts.terms == ["a", "b", "c"]
    assert postings_of(counts, "title") == {"a": [(2, 2)], "b": [(0, 1)], "c": []}
    assert postings_of(counts, "body") == {"a": [(0, 2)], "b": [(0, 1)], "c": [(2, 1)]}
    assert counts.document_count == 3


def test_lengths_count_repeats_and_empty_documents():
    counts = count([{"title": ["b"], "body": ["a", "b", "a"]}, {}], FIELDS)
    assert counts.fields["title"].lengths.tolist() == [1, 0]
    assert counts.fields["body"].lengths.tolist() == [3, 0]
    assert counts.fields["body"].average_length == 1.5


def test_terms_are_numbered_by_their_first_occurrence():
    counts = count([{"title": ["c"], "body": ["b", "c"]}, {"title": ["a"]}], FIELDS)
    assert dict(zip(counts.terms, counts.first_seen.tolist(), strict=True)) == {"c": 0, "b": 1, "a": 2}


def test_document_frequencies_are_summed_over_fields():
    counts = count([{"title": ["a"], "body": ["a"]}, {"body": ["a", "b"]}], FIELDS)
    assert counts.document_frequencies.tolist() == [3, 1]


def test_terms_are_sorted_in_the_order_of_javascript():
    # 𠮷 is U+20BB7, in UTF-16 D842 DFB7: JavaScript sorts it before U+FA0E, Python after it.
    counts = count([{"title": ["﨎", "𠮷", "z", "茶"]}], FIELDS)
    assert counts.terms == ["z", "茶", "𠮷", "﨎"] == sorted(counts.terms, key=javascript_order) != sorted(counts.terms)


def test_there_may_be_no_documents():
    counts = count([], FIELDS)
    assert (counts.terms, counts.document_count) == ([], 0)
    assert counts.fields["body"].average_length == 0
    assert counts.document_frequencies.tolist() == []
    assert counts.fields["title"].starts.tolist() == [0]


def test_there_may_be_no_fields():
    counts = count([{}, {}], [])
    assert (counts.terms, counts.document_count, counts.document_frequencies.tolist()) == ([], 2, [])


def test_a_generator_is_read_once():
    assert count(({"title": [str(number)]} for number in range(3)), FIELDS).document_count == 3


def test_the_documents_of_a_term_are_in_ascending_order():
    counts = count([{"body": ["a", str(number % 7)]} for number in range(200)], FIELDS)
    assert len(counts.terms) == 8
    for documents in (dict(postings_of(counts, "body"))[term] for term in counts.terms):
        assert np.all(np.diff([document for document, _ in documents]) > 0)
