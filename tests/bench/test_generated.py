"""Documents made from a corpus."""

from statistics import fmean

from plugins.bench.bigrams import bigrams
from plugins.bench.corpus import read_corpus
from plugins.bench.generated import with_generated

from .conftest import CORPUS

SECTIONS = read_corpus(CORPUS)


def test_the_given_ones_come_first_and_stay():
    assert with_generated(SECTIONS, 30)[:12] == SECTIONS
    assert with_generated(SECTIONS, 12) == with_generated(SECTIONS, 5) == SECTIONS


def test_they_are_the_same_in_every_run_and_beside_any_others():
    assert with_generated(SECTIONS, 40)[:30] == with_generated(SECTIONS, 30)


def test_they_differ_and_stay_lifelike():
    made = with_generated(SECTIONS, 400)[12:]
    assert len({section.id for section in made}) == 388
    assert {section.category for section in made} == {section.category for section in SECTIONS}
    length = fmean(len(section.text) for section in SECTIONS)
    assert 0.7 * length < fmean(len(section.text) for section in made) < 1.3 * length


def test_new_words_turn_up():
    known = {term for section in SECTIONS for term in bigrams(section.text)}
    found = {term for section in with_generated(SECTIONS, 100) for term in bigrams(section.text)}
    assert known < found
