"""Tests the generator for Pelican: which pages it takes, where the files go, and what stops the build."""

import json
from types import SimpleNamespace

import pytest
from pelican import signals
from pelican.settings import read_settings

import plugins.search
from plugins.search.es_module import LunrMissing
from plugins.search.generator import SearchGenerator


def page(ref, status="published", **more):
    entry = {"ref": ref, "title": ref, "kind": "page", "kind_label": "页面"}
    return SimpleNamespace(url=f"{ref}/", status=status, content="<p>茶叶</p>", search=entry, **more)


@pytest.fixture
def generate(tmp_path, lunr_js):
    """Return a function that runs the generator over a context and returns the folder /search/ of the output."""

    def run(context, **settings):
        read = read_settings(override={"LUNR_JS": str(lunr_js), "THEME": str(tmp_path), **settings})
        generator = SearchGenerator(context, read, str(tmp_path), str(tmp_path), str(tmp_path / "output"))
        generator.generate_output(writer=None)
        return tmp_path / "output/search"

    return run


def manifest(folder):
    return json.loads((folder / "index/manifest.json").read_text(encoding="utf-8"))


def test_published_pages_and_articles_are_written(generate):
    hidden = SimpleNamespace(url="x/", status="published", content="")
    context = {"pages": [page("b"), page("draft", status="draft"), hidden], "articles": [page("a")]}
    folder = generate(context, SEARCH_SYNONYMS=[["茶", "茗"]])
    opened = manifest(folder)
    store = folder / "index/store" / opened["store"]["folders"]
    assert [json.loads((store / f"{n}.json").read_text(encoding="utf-8"))["ref"] for n in range(2)] == ["a", "b"]
    synonyms = folder / f"index/{opened['synonyms']}.json"
    assert json.loads(synonyms.read_text(encoding="utf-8")) == [["茶", "茗"]]
    assert "export default" in (folder / "lunr.js").read_text(encoding="utf-8")
    assert not [file for file in folder.rglob("*") if file.is_file() and b"draft" in file.read_bytes()]


def test_an_empty_site_gets_an_empty_index(generate):
    opened = manifest(generate({}))
    assert (opened["documents"], opened["terms"]["files"], opened["store"]["folders"]) == (0, "", "")


def test_the_whole_index_is_exported_on_request(generate):
    context = {"pages": [page("a")]}
    assert not (generate(context) / "index/search-index.lunr.json").exists()
    exported = json.loads((generate(context, SEARCH_EXPORT=True) / "index/search-index.lunr.json").read_text("utf-8"))
    assert exported["version"] == "2.3.9"
    assert "茶叶" in [term for term, _ in exported["invertedIndex"]]


def test_a_second_run_writes_the_same_bytes(generate):
    context = {"pages": [page("b"), page("a")]}
    first = {file: file.read_bytes() for file in generate(context).rglob("*") if file.is_file()}
    context["pages"].reverse()
    assert {file: file.read_bytes() for file in generate(context).rglob("*") if file.is_file()} == first
    assert first


def test_a_missing_lunr_js_stops_the_build(generate):
    with pytest.raises(LunrMissing):
        generate({"pages": [page("a")]}, LUNR_JS=None)


def test_register_connects_the_generator():
    plugins.search.register()
    try:
        assert SearchGenerator in [offered for _, offered in signals.get_generators.send(None)]
    finally:  # Other tests of the same process build sites of their own.
        signals.get_generators.disconnect(plugins.search.search_generator)
