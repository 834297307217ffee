"""Tests the files for the browser: names, shapes, deterministic bytes, and which of them an edit changes."""

import json
import random
from dataclasses import replace

import pytest

from plugins.search import index as index_module
from plugins.search.bundle import EXPORT, bundle
from plugins.search.counts import javascript_order
from plugins.search.index import index_counts
from plugins.search.store import BLOCK, SHOWN_CHARACTERS
from plugins.search.terms import title_terms

from .shard_files import read_names
from .synthetic import synthetic_documents

EDITED = 200


def manifest_of(files):
    return json.loads(files["index/manifest.json"])


def stored(files, number):
    """Return the entry of document `number` in the store."""
    folders = manifest_of(files)["store"]["folders"]
    folder = folders[number // BLOCK * 10 :][:10]
    return json.loads(files[f"index/store/{folder}/{number % BLOCK}.json"])


def test_an_empty_index_has_files_too():
    files = bundle([], [], "")
    assert {path.split(".")[-1] for path in files} == {"js", "json", "bin", "txt"}
    assert manifest_of(files)["terms"] == {"keys": [], "files": "", "levels": 0}


def test_the_manifest_describes_fields_documents_and_facets(documents):
    manifest = manifest_of(bundle(documents, [], ""))
    assert [field["name"] for field in manifest["fields"]] == ["title", "aliases", "summary", "body"]
    assert manifest["documents"] == len(documents)
    assert manifest["facets"][0]["label"] == "类别"
    assert manifest["facets"][0]["values"][0] == {"id": "programme", "label": "办事指南"}


def test_every_file_named_by_the_manifest_exists(documents):
    files = bundle(documents, [["科协", "科学技术协会"]], "")
    manifest = manifest_of(files)
    named = {
        f"index/{manifest['columns']}.bin",
        f"index/{manifest['characters']}.txt",
        f"index/{manifest['words']}.txt",
        f"index/{manifest['synonyms']}.json",
    }
    assert named < set(files)
    assert all(stored(files, number)["ref"] == document.ref for number, document in enumerate(documents))


def test_long_text_is_cut_for_showing_and_searched_whole(documents):
    long = replace(documents[0], text="文" * SHOWN_CHARACTERS + "末尾")
    files = bundle([long], [], "")
    assert len(stored(files, 0)["text"]) == SHOWN_CHARACTERS
    assert "末尾" in "\n".join(
        name for path, content in files.items() if path.endswith(".bin") for name in read_names(content)
    )


def test_chinese_is_written_plainly_and_compactly(documents):
    files = bundle(documents, [["科协", "科学技术协会"]], "")
    assert files[f"index/{manifest_of(files)['synonyms']}.json"].decode() == '[["科协","科学技术协会"]]'


def test_the_same_documents_give_the_same_bytes(documents):
    assert bundle(documents, [["a", "b"]], "x") == bundle(list(documents), [("a", "b")], "x")


def test_the_whole_index_is_written_on_request(documents):
    assert EXPORT not in bundle(documents, [], "")
    assert json.loads(bundle(documents, [], "", export=True)[EXPORT])["version"] == "2.3.9"


@pytest.fixture(scope="module")
def site():
    """Return 500 Documents with enough different terms for many shards."""
    chance = random.Random(7)
    rare = [chr(0x4E00 + 17 * number) for number in range(1200)]
    return [
        replace(each, text=f"{each.text}。{''.join(chance.choices(rare, k=150))}") for each in synthetic_documents(500)
    ]


def edited(site, text):
    """Return the documents of `site` with another text for document EDITED."""
    return [replace(each, text=text) if number == EDITED else each for number, each in enumerate(site)]


EDITS = {
    "a sentence added": lambda text: f"{text}。评审委员会于每年三月召开会议，𠮷野出席 pytest-xdist",
    "words the index has": lambda text: f"{text}。金桥工程项目申报",
    "a sentence less": lambda text: text[20:],
    "another text": lambda text: "全部重写，只剩一句。",
    "no text": lambda text: "",
}


# {edit: most boundaries between shards that it may move}
MOST_MOVED = {"a sentence added": 2, "words the index has": 0, "a sentence less": 2, "another text": 16, "no text": 16}


@pytest.fixture(scope="module")
def builds(site):
    """Return {name of the edit: (files, occurrences)}; the name "" stands for the unedited site."""
    texts = {"": site[EDITED].text, **{name: edit(site[EDITED].text) for name, edit in EDITS.items()}}
    return {
        name: (bundle(edited(site, text), [], ""), occurrences(index_counts(edited(site, text))))
        for name, text in texts.items()
    }


@pytest.fixture(params=EDITS)
def change(request, builds):
    """Return (files, occurrences) before and after one edit."""
    return builds[""], builds[request.param]


def occurrences(counts):
    """Return {term: lists of documents and of frequencies, field after field}, as a shard holds them."""
    held = {term: [] for term in counts.terms}
    for each in counts.fields.values():
        starts, documents, frequencies = (part.tolist() for part in (each.starts, each.documents, each.frequencies))
        for term, start, end in zip(counts.terms, starts, starts[1:], strict=False):
            held[term] += [documents[start:end], frequencies[start:end]]
    return held


def shards(files):
    """Return {path: terms} of the shards of the terms, in order."""
    names = manifest_of(files)["terms"]["files"]
    paths = [f"index/{names[at : at + 10]}.bin" for at in range(0, len(names), 10)]
    return {path: read_names(files[path]) for path in paths}


def ranges_of(files):
    """Return [(path, key of the first term, key of the first term of the next shard)] of the shards of the terms."""
    firsts = [javascript_order(terms[0]) for terms in shards(files).values()]
    return list(zip(shards(files), firsts, [*firsts[1:], b"\xff\xff\xff"], strict=True))


@pytest.mark.xdist_group("edits")
def test_an_edit_changes_only_shards_with_its_terms_or_beside_a_moved_boundary(change):
    (before, was), (after, now) = change
    changed = [javascript_order(term) for term in was.keys() | now.keys() if was.get(term) != now.get(term)]
    moved = {first for _, first, _ in ranges_of(before)} ^ {first for _, first, _ in ranges_of(after)}
    for files, other in ((before, after), (after, before)):
        for path, first, end in ranges_of(files):
            if path not in other and not any(first <= cut <= end for cut in moved):
                assert any(first <= term < end for term in changed), "no edit touched this shard"


@pytest.mark.xdist_group("edits")
def test_boundaries_after_an_edit_stay(builds):
    firsts = {name: {first for _, first, _ in ranges_of(files)} for name, (files, _) in builds.items()}
    moved = {name: len(firsts[""] - firsts[name]) for name in EDITS}
    assert len(firsts[""]) > 150
    # This edit rewrites a page of 150 words that no other page has, and still nine boundaries of ten stay.
    assert {name: moved[name] <= most for name, most in MOST_MOVED.items()} == dict.fromkeys(EDITS, True), moved


@pytest.mark.xdist_group("edits")
def test_an_edit_changes_one_block_of_the_store_and_the_columns(change):
    (before, _), (after, _) = change
    folder = [manifest_of(files)["store"]["folders"][EDITED // BLOCK * 10 :][:10] for files in (before, after)]
    columns = [f"index/{manifest_of(files)['columns']}.bin" for files in (before, after)]
    lists = [{f"index/{manifest_of(files)[name]}.txt" for name in ("words", "characters")} for files in (before, after)]
    for which, (files, other) in enumerate(((before, after), (after, before))):
        gone = {path for path in files if other.get(path) != files[path]}
        rest = gone - shards(files).keys() - {"index/manifest.json", columns[which]} - lists[which]
        assert rest == {path for path in files if path.startswith(f"index/store/{folder[which]}/")}
        assert len(rest) == BLOCK


@pytest.mark.xdist_group("edits")
def test_only_new_words_change_the_list_of_words_and_names_do_not_depend_on_texts(builds):
    before, same, new = (manifest_of(builds[name][0]) for name in ("", "words the index has", "a sentence added"))
    assert before["words"] == same["words"] != new["words"]
    assert all(before[names] == each[names] for names in ("names", "pinyin") for each in (same, new))


def test_very_many_documents_are_numbered_by_length(site, monkeypatch):
    monkeypatch.setattr(index_module, "MANY", 3)
    files = bundle(site[:20], [], "")
    lengths = [len(title_terms(stored(files, number)["title"])) for number in range(20)]
    assert lengths == sorted(lengths) != [len(title_terms(each.title)) for each in site[:20]]
