"""Tests how traditional characters become simplified ones, one for one, and that a second pass changes nothing."""

import json
import re

from plugins.search.bundle import bundle
from plugins.search.simplify import pairs_leading_to, simplified_forms
from plugins.search.terms import fold

from .conftest import REPO


def test_traditional_characters_are_simplified():
    assert fold("單位不給獎金，專利權與著作權、臺灣、裡裏、乾坤") == "单位不给奖金,专利权与著作权、台湾、里里、干坤"


def test_simplified_text_stays():
    assert fold("单位不给奖金，著作权") == "单位不给奖金,著作权"


def test_a_second_pass_changes_nothing():
    forms = simplified_forms()
    assert not set(forms) & set(forms.values())
    assert all(len(old) == len(new) == 1 for old, new in forms.items())
    assert len(forms) > 4000


def test_only_pairs_whose_simplified_character_is_indexed_are_sent():
    assert pairs_leading_to({"专", "利"}) == "專专"
    assert pairs_leading_to(set()) == ""


def test_the_characters_that_the_client_searches_for_are_always_simplified():
    literal = re.compile(r"/[^/\n*]*[\u4e00-\u9fff][^/\n]*/[gu]+")
    sources = [
        (REPO / f"theme/static/js/search/{name}.js").read_text(encoding="utf-8")
        for name in ("plan", "readings", "answers", "searching", "sections")
    ]
    looked_for = {each for source in sources for word in literal.findall(source) for each in word if "\u4e00" <= each}
    assert {"吗", "号", "几", "里", "报"} <= looked_for
    files = bundle([], [], "")
    travelling = files[f"index/{json.loads(files['index/manifest.json'])['characters']}.txt"].decode()
    assert {new for new in simplified_forms().values() if new in looked_for} - set(travelling[1::2]) == set()
