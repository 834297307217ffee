"""Tests how esbuild is found and called, and how its errors are reported."""

import sys
from pathlib import Path

import pytest

from plugins.assets.esbuild import BundleFault, EsbuildMissing, bundle_script, bundle_stylesheet, find_esbuild


@pytest.mark.parametrize("name", ["bin/esbuild", "esbuild.exe"])
def test_the_program_for_this_system_is_found(tmp_path, name):
    program = tmp_path / f"{sys.platform}-x64" / name
    for file in (program, tmp_path / "another-x64" / name):
        file.parent.mkdir(parents=True)
        file.touch()
    assert find_esbuild(tmp_path) == program


def test_the_program_is_found_from_another_folder_too(tmp_path, monkeypatch):
    (tmp_path / f"{sys.platform}-x64").mkdir()
    (tmp_path / f"{sys.platform}-x64/esbuild.exe").touch()
    monkeypatch.chdir(tmp_path)
    # esbuild runs in the folder of the scripts, so a relative path would lead nowhere.
    assert find_esbuild(Path(".")).is_absolute()


def test_the_message_about_a_missing_program_says_what_to_do(tmp_path):
    with pytest.raises(EsbuildMissing) as fault:
        find_esbuild(tmp_path)
    assert str(fault.value) == (
        f"打包样式表和网页脚本需要 esbuild，但设置 ESBUILD 所指的文件夹里没有本机能用的：{tmp_path}。"
        "请在项目根目录运行 npm ci，再重新构建。"
    )
    with pytest.raises(EsbuildMissing, match="（未设置）"):
        find_esbuild(None)


def test_static_imports_are_in_the_bundle_and_dynamic_imports_are_beside_it(esbuild, theme):
    files = bundle_script(esbuild, theme / "static", "js/search/worker.js")
    entry, store = sorted(files, key=lambda path: "store" in path)
    assert entry == "js/search/worker.js"
    assert store.startswith("js/search/store-")
    assert "专利" in files[store]
    assert f'import("./{store.split("/")[-1]}")' in files[entry]


def test_a_classic_script_is_one_file_and_no_module(esbuild, theme):
    (theme / "static/js/modes.js").write_text(
        'import { words } from "./search/store.js";\nconst mode = words;\n'
        'document.body.dataset.mode = mode;\nimport("./search/store.js");\n'
    )
    files = bundle_script(esbuild, theme / "static", "js/modes.js", classic=True)
    assert list(files) == ["js/modes.js"]
    assert "import" not in files["js/modes.js"]
    assert "专利" in files["js/modes.js"]


def test_licence_comments_stay(esbuild, theme):
    (theme / "static/js/modes.js").write_text("/*! (c) somebody */\n// a reason\ndocument.title = '';\n")
    text = bundle_script(esbuild, theme / "static", "js/modes.js")["js/modes.js"]
    assert "(c) somebody" in text
    assert "a reason" not in text


def test_faults_are_named_with_file_and_line(esbuild, theme):
    (theme / "static/js/search/late.js").write_text('import "./none.js";\nexport const late = ;\n')
    (theme / "static/js/search/words.js").write_text("export const say = 1;\nlet 甲 乙;\n")
    with pytest.raises(BundleFault) as fault:
        bundle_script(esbuild, theme / "static", "js/search/page.js")
    assert str(fault.value) == (
        "网页脚本没有打包成功：\n"
        'theme/static/js/search/late.js:2: Unexpected ";"\n'
        'theme/static/js/search/words.js:2: Expected ";" but found "乙"'
    )


def test_an_import_of_a_missing_file_is_a_fault(esbuild, theme):
    (theme / "static/js/search/late.js").write_text('\nimport "./none.js";\nexport const late = 1;\n')
    with pytest.raises(BundleFault, match=r'\ntheme/static/js/search/late\.js:2: Could not resolve "\./none\.js"$'):
        bundle_script(esbuild, theme / "static", "js/search/page.js")


def test_other_errors_are_reported_in_the_words_of_esbuild(esbuild, theme):
    with pytest.raises(BundleFault, match=r'Could not resolve "js/none\.js"'):
        bundle_script(esbuild, theme / "static", "js/none.js")


def test_a_stylesheet_holds_what_it_imports_with_layers_media_and_syntax_as_written(esbuild, theme):
    assert bundle_stylesheet(esbuild, theme / "static", "css/site.css") == (
        "@layer base,components,print;@layer base{body{margin:0}}"
        "@layer components{.tag{color:red;&:hover{inset-inline:0}}}@media print{@layer print{.tag{display:none}}}\n"
    )


@pytest.mark.parametrize(
    "slip, words",
    [
        ("colr: red;", '"colr" is not a known CSS property'),
        ("color: red;; }", 'Unexpected "}"'),
        ("width: calc(1px+2px);", 'The "+" operator only works if there is whitespace on both sides'),
    ],
)
def test_a_mistake_in_a_stylesheet_is_named_with_file_and_line(esbuild, theme, slip, words):
    (theme / "static/css/components/tag.css").write_text(f".tag {{\n  {slip}\n}}\n")
    with pytest.raises(BundleFault) as fault:
        bundle_stylesheet(esbuild, theme / "static", "css/site.css")
    assert str(fault.value).startswith("样式表没有打包成功：\ntheme/static/css/components/tag.css:")
    assert words in str(fault.value)


def test_a_stylesheet_that_imports_a_missing_file_is_a_fault(esbuild, theme):
    (theme / "static/css/site.css").write_text('@import url("none.css");\n')
    with pytest.raises(BundleFault, match=r'\ntheme/static/css/site\.css:1: Could not resolve "none\.css"$'):
        bundle_stylesheet(esbuild, theme / "static", "css/site.css")
