"""Tests that the scripts are bundled into few files, that their addresses change together, and that they run."""

import shutil

import pytest

from plugins.assets.bundles import write_bundles
from plugins.assets.entries import entries_of
from plugins.assets.esbuild import BundleFault
from plugins.assets.scripts import bundle_scripts
from plugins.browser.file_server import served


@pytest.fixture
def bundled(esbuild):
    """Return a function that bundles the scripts of a theme."""
    return lambda theme: bundle_scripts(esbuild, theme / "static", entries_of(theme))


def test_the_same_sources_give_the_same_bytes_wherever_they_lie(bundled, theme, tmp_path):
    first = bundled(theme)
    moved = shutil.move(theme, tmp_path / "other")
    assert bundled(moved) == first


def test_a_change_of_a_module_changes_the_address_of_every_script_that_loads_it(bundled, theme):
    before = bundled(theme).address("js/search/page.js")
    assert before.startswith("theme/js/search/page.js?v=")
    # The worker imports this module; the module late.js starts the worker.
    (theme / "static/js/search/store.js").write_text('export const words = "商标";\n')
    assert bundled(theme).address("js/search/page.js") != before


def test_a_comment_changes_no_address(bundled, theme):
    before = bundled(theme)
    with (theme / "static/js/search/store.js").open("a") as file:
        file.write("// why\n")
    assert bundled(theme) == before


def test_scripts_name_each_other_with_the_fingerprint(bundled, theme):
    scripts = bundled(theme)
    page = scripts.files["js/search/page.js"]
    assert f'new URL("./worker.js?v={scripts.version}",import.meta.url)' in page
    # the worker, late.js, and the chunk that the page shares with late.js
    assert page.count(f'.js?v={scripts.version}"') == page.count(".js") == 3
    assert scripts.files["js/search/client.js"].endswith("as openIndex};\n")


@pytest.mark.parametrize("path", ["js/none.js", "js/search/words.js"])
def test_a_script_that_is_no_entry_has_no_address(bundled, theme, path):
    with pytest.raises(FileNotFoundError) as fault:
        bundled(theme).address(path)
    assert str(fault.value) == f"网页脚本 {path} 不存在，或者模板没有照 asset('{path}') 的样子写出它的名字。"


def test_a_worker_in_another_folder_than_its_entry_is_a_fault(bundled, theme):
    (theme / "static/js/search/worker.js").rename(theme / "static/js/worker.js")
    (theme / "static/js/start.js").write_text('new Worker(new URL("./worker.js", import.meta.url));\n')
    (theme / "static/js/search/page.js").write_text('import "../start.js";\n')
    (theme / "static/js/worker.js").write_text("postMessage(1);\n")
    with pytest.raises(BundleFault) as fault:
        bundled(theme)
    assert str(fault.value) == (
        "网页脚本 js/search/page.js 按自己的地址找 ./worker.js，那里没有这个文件。"
        "用 import.meta.url 的模块要和入口脚本放在同一个文件夹。"
    )


@pytest.mark.xdist_group("browser")
def test_bundles_run_below_a_path_and_find_the_worker_from_a_late_module_too(bundled, theme, tmp_path, page):
    scripts = bundled(theme)
    write_bundles(scripts.files, tmp_path / "portal/theme")
    (tmp_path / "portal/search").mkdir()
    (tmp_path / "portal/search/index.html").write_text(
        f'<!DOCTYPE html><script src="../{scripts.address("js/modes.js")}"></script>'
        f'<script type="module" src="../{scripts.address("js/search/page.js")}"></script><body></body>'
    )
    with served(tmp_path) as host:
        page.goto(f"{host}/portal/search/")
        page.get_by_text("page；专利；late 专利；").wait_for()
        assert page.evaluate("document.documentElement.dataset.js") == ""
        # A `const` of a classic script must not become a global variable.
        assert page.evaluate("typeof root") == "undefined"
