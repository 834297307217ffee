"""Rules about the shipped content, one test a file: what the check says, and how Chinese is set."""

import re
from functools import lru_cache

import pytest

from plugins.records.checking import check
from tests.content_folders import ROOT, TODAY

CONTENT = ROOT / "content"
FILES = sorted(path.relative_to(ROOT).as_posix() for suffix in ("md", "yml") for path in CONTENT.rglob(f"*.{suffix}"))
HAN = "\u4e00-\u9fff"
HALF_WIDTH = re.compile(rf"[{HAN}][,;!?()][{HAN}]|[{HAN}]:[{HAN}]")
SUMMARY_LENGTH = range(15, 141)


@lru_cache
def checked():
    catalogue, problems = check(CONTENT, TODAY)
    return catalogue, [problem for problem in problems if problem.severity == "error"]


def test_the_content_as_a_whole_has_no_problem():
    assert [str(problem) for problem in checked()[1]] == []


@pytest.mark.parametrize("file", FILES)
def test_the_check_finds_nothing(file):
    assert [str(problem) for problem in checked()[1] if problem.path == file] == []


@pytest.mark.parametrize("file", FILES)
def test_chinese_is_set_with_chinese_punctuation(file):
    text = (ROOT / file).read_text(encoding="utf-8")
    prose = re.sub(r"`[^`]*`|```.*?```|\]\([^)]*\)|^\s*#.*$|\{[^}]*\}", "", text, flags=re.S if "```" in text else re.M)
    assert HALF_WIDTH.findall(prose) == []


@pytest.mark.parametrize("file", FILES)
def test_nothing_of_a_workshop_is_left_in_it(file):
    text = (ROOT / file).read_text(encoding="utf-8")
    assert not re.search(r"TODO|FIXME|待补|lorem|/home/|/Users/|\b[A-Z]:\\", text)


def test_summaries_say_something_in_one_or_two_sentences():
    odd = {record.path: len(record.fields.summary) for record in checked()[0].records
           if len(record.fields.summary) not in SUMMARY_LENGTH}
    assert odd == {}


def test_every_kind_has_a_list_page_and_records():
    catalogue, _ = checked()
    heads = {page.fields.collects for page in catalogue.of("page") if page.fields.collects}
    heads |= {"period" for page in catalogue.of("page") if page.fields.template == "periods"}     # counts what it lists
    assert heads >= set(catalogue.kinds) - {"page"}
    assert [name for name in catalogue.kinds if not catalogue.of(name)] == []


def test_a_local_award_is_never_called_a_science_and_technology_prize():
    """国家科学技术奖励条例第三十六条: mass organisations may not set one up."""
    catalogue, _ = checked()
    for award in catalogue.of("award"):
        if award.fields.level in ("区县级",) or "科学技术协会" in "".join(award.fields.organisers) and \
                award.fields.level == "市级":
            assert "科学技术奖" not in award.title, award.path


def test_nothing_local_is_presented_as_real():
    """People, firms, demands, stations, laureates and local rounds that nobody gave us are examples."""
    catalogue, _ = checked()
    for kind in ("expert", "organisation", "demand", "station", "laureate", "round", "event"):
        assert [record.path for record in catalogue.of(kind) if not record.fields.example] == []


def test_no_example_contact_has_a_number():
    catalogue, _ = checked()
    assert [record.path for record in catalogue.of("contact") if record.fields.example and record.fields.phone] == []
