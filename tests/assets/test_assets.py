"""Tests the signal handlers of the assets room."""

from types import SimpleNamespace

import pytest

from plugins.assets import name_assets, write_assets
from tests.content_folders import ROOT


@pytest.fixture
def pelican(theme, tmp_path):
    """Return a stand-in for Pelican with the settings that the handlers use."""
    return SimpleNamespace(
        settings={
            "THEME": str(theme),
            "ESBUILD": str(ROOT / "node_modules/@esbuild"),
            "JINJA_GLOBALS": {"x": 1},
            "OUTPUT_PATH": str(tmp_path / "output"),
            "THEME_STATIC_DIR": "theme",
        }
    )


def test_templates_get_addresses_of_files_that_are_written_at_the_end(pelican, theme, tmp_path):
    (theme / "static/favicon.svg").write_text("<svg/>")
    name_assets(pelican)
    asset = pelican.settings["JINJA_GLOBALS"]["asset"]
    assert pelican.settings["JINJA_GLOBALS"]["x"] == 1
    assert asset("favicon.svg").startswith("theme/favicon.svg?v=")
    write_assets(pelican)
    for path in ("js/search/page.js", "css/site.css"):
        assert (tmp_path / "output" / asset(path).split("?")[0]).is_file()


def test_the_address_of_a_stylesheet_follows_what_it_imports_but_no_comment(pelican, theme):
    def address():
        name_assets(pelican)
        return pelican.settings["JINJA_GLOBALS"]["asset"]("css/site.css")

    before, tag = address(), theme / "static/css/components/tag.css"
    tag.write_text(f"/* why */\n{tag.read_text()}")
    assert address() == before
    tag.write_text(".tag { color: blue }\n")
    assert address() != before


@pytest.mark.parametrize("path", ["none.svg", "css/none.css"])
def test_a_misspelt_asset_stops_the_build(pelican, path):
    name_assets(pelican)
    with pytest.raises(FileNotFoundError):
        pelican.settings["JINJA_GLOBALS"]["asset"](path)


def test_a_faulty_stylesheet_stops_the_build_with_its_place(pelican, theme):
    (theme / "static/css/base.css").write_text("body {\n  colr: red;\n}\n")
    with pytest.raises(SystemExit) as stop:
        name_assets(pelican)
    assert stop.value.code == (
        "样式表没有打包成功：\n"
        'theme/static/css/base.css:2: "colr" is not a known CSS property [unsupported-css-property]'
    )


def test_templates_get_the_values_of_tokens_in_both_themes(pelican):
    name_assets(pelican)
    token = pelican.settings["JINJA_GLOBALS"]["token"]
    assert (token("paper"), token("paper", "dark")) == ("#fff", "#000")
    with pytest.raises(KeyError):
        token("papre")


def test_a_faulty_script_stops_the_build_with_its_place(pelican, theme):
    (theme / "static/js/modes.js").write_text("const a = 1;\nconst a = 2;\n")
    with pytest.raises(SystemExit) as stop:
        name_assets(pelican)
    assert stop.value.code == (
        '网页脚本没有打包成功：\ntheme/static/js/modes.js:2: The symbol "a" has already been declared'
    )


def test_without_esbuild_the_build_stops_with_the_way_out(pelican):
    del pelican.settings["ESBUILD"]
    with pytest.raises(SystemExit, match="（未设置）。请在项目根目录运行 npm ci，再重新构建。"):
        name_assets(pelican)
