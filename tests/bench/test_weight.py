"""Tests how the weight of a page is computed."""

import gzip

from plugins.bench.weight import Weight, loaded_at_once, packed, weights_of

PAGE = """<!DOCTYPE html><title>x</title><script src="https://host.example/theme/js/a.js?v=1"></script>
<link rel="stylesheet" href="../theme/css/entries/site.css?v=2"><link rel="icon" href="../theme/big.svg">"""
FILES = {
    "js/a.js": 'import{x}from"./b.js?v=1";await import("./late.js?v=1")',
    "js/b.js": "export const x=1",
    "js/late.js": "x" * 5000,
    "css/entries/site.css": "body{margin:0}",
    "css/entries/search.css": "p{margin:0}",
    "big.svg": "<svg/>",
}


def test_the_weight_counts_the_files_that_a_page_names_and_their_static_imports(tmp_path):
    for path, text in FILES.items():
        (tmp_path / "theme" / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "theme" / path).write_text(text)
    (tmp_path / "index.html").write_text(PAGE)
    size = {path: packed(text.encode()) for path, text in FILES.items()}
    assert weights_of(tmp_path, ["index.html"]) == {
        "index.html": Weight(
            html=packed(PAGE.encode()), css=size["css/entries/site.css"], script=size["js/a.js"] + size["js/b.js"]
        )
    }


def test_dynamic_imports_do_not_count():
    files = {
        "js/a.js": 'import{x}from"./b.js";await import("./c.js")',
        "js/b.js": 'import"../d.js"',
        "js/c.js": "",
        "d.js": "",
    }
    assert sorted(loaded_at_once(files, "js/a.js")) == ["d.js", "js/a.js", "js/b.js"]


def test_compression_is_that_of_gzip_at_its_best():
    assert packed(b"abc" * 1000) == len(gzip.compress(b"abc" * 1000, 9)) < 50
