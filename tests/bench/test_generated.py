"""Tests the documents that are generated from a corpus to make it larger."""

from statistics import fmean

from plugins.bench.bigrams import bigrams
from plugins.bench.corpus import read_corpus
from plugins.bench.generated import with_generated

from .conftest import CORPUS

SECTIONS = read_corpus(CORPUS)


def test_the_given_documents_come_first_and_stay():
    assert with_generated(SECTIONS, 30)[:12] == SECTIONS
    assert with_generated(SECTIONS, 12) == with_generated(SECTIONS, 5) == SECTIONS


def test_generated_documents_do_not_depend_on_how_many_are_made():
    assert with_generated(SECTIONS, 40)[:30] == with_generated(SECTIONS, 30)


def test_generated_documents_differ_and_resemble_the_corpus():
    made = with_generated(SECTIONS, 400)[12:]
    assert len({section.id for section in made}) == 388
    assert {section.category for section in made} == {section.category for section in SECTIONS}
    length = fmean(len(section.text) for section in SECTIONS)
    assert 0.7 * length < fmean(len(section.text) for section in made) < 1.3 * length


def test_generated_documents_hold_new_words():
    known = {term for section in SECTIONS for term in bigrams(section.text)}
    found = {term for section in with_generated(SECTIONS, 100) for term in bigrams(section.text)}
    assert known < found
