"""One stylesheet from many."""

import pytest

from plugins.assets.stylesheet import bundle


def test_imports_are_replaced_by_what_they_name(tmp_path):
    (tmp_path / "parts").mkdir()
    (tmp_path / "parts/tag.css").write_text(".tag { color: red; }\n")
    (tmp_path / "print.css").write_text(".x { display: none; }\n")
    site = tmp_path / "site.css"
    site.write_text('@layer base, components;\n@import url("parts/tag.css") layer(components);  /* the tag */\n'
                    '@import url("print.css") print;\nbody { margin: 0; }\n')
    assert bundle(site) == ("@layer base, components;\n@layer components {\n.tag { color: red; }\n}\n"
                            "@media print {\n.x { display: none; }\n}\nbody { margin: 0; }\n")


def test_an_import_of_nothing_is_a_fault(tmp_path):
    (tmp_path / "site.css").write_text('@import url("none.css");\n')
    with pytest.raises(FileNotFoundError):
        bundle(tmp_path / "site.css")
