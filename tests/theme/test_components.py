"""Tests that a component has a macro, an examples file and a stylesheet of one name, and that every example renders."""

import re
from pathlib import Path

import pytest
from lxml import html as parser

from plugins.patterns.component import components_of
from plugins.patterns.macros import environment_of, macro_of
from tests.content_folders import ROOT

TEMPLATES = ROOT / "theme/templates"
STYLES = ROOT / "theme/static/css/components"
ENVIRONMENT = environment_of(ROOT / "theme")
COMPONENTS = {component.name: component for component in components_of(ROOT / "theme")}
EXAMPLES = [example for component in COMPONENTS.values() for example in component.examples]
LONG = 60  # in characters: the length of the longest titles of official documents
# These components show only short text: a letter, a drawing, words of the theme, a state computed from dates.
NEVER_LONG = {"az-index", "icon", "mode-switch", "page-tools", "status", "verdict"}


def test_every_component_has_its_three_files():
    for folder, suffix in ((TEMPLATES / "components", "html"), (STYLES, "css")):
        assert sorted(path.stem for path in folder.glob(f"*.{suffix}")) == list(COMPONENTS)


@pytest.mark.parametrize("name", COMPONENTS)
def test_parameters_are_described(name):
    component = COMPONENTS[name]
    assert component.description
    for parameter in component.params:
        assert {"name", "type", "required", "description"} <= parameter.keys()
    assert [parameter["name"] for parameter in component.params] == list(macro_of(ENVIRONMENT, name).arguments)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: f"{example.component}-{example.name}")
def test_every_example_renders(example):
    markup = str(macro_of(ENVIRONMENT, example.component)(**example.data))
    assert "{{" not in markup
    if markup.strip():
        parser.fragments_fromstring(markup)


def words(value):
    """Return every text inside the data of an example."""
    if isinstance(value, (dict, list)):
        return [text for part in (value.values() if isinstance(value, dict) else value) for text in words(part)]
    return [value] if isinstance(value, str) else []


@pytest.mark.parametrize("name", [name for name in COMPONENTS if name not in NEVER_LONG])
def test_an_example_has_a_long_name(name):
    texts = [text for example in COMPONENTS[name].examples for text in words(example.data)]
    assert max(map(len, texts)) >= LONG


@pytest.mark.parametrize("name", COMPONENTS)
def test_each_optional_parameter_is_left_out_by_an_example(name):
    optional = {param["name"] for param in COMPONENTS[name].params if not param["required"]}
    given = [example.data.keys() & optional for example in COMPONENTS[name].examples]
    assert not set.intersection(*map(set, given)), "each optional parameter is left out by some example"


@pytest.mark.parametrize("name", COMPONENTS)
def test_the_stylesheet_styles_its_own_block_only(name):
    css = (STYLES / f"{name}.css").read_text(encoding="utf-8")
    blocks = set(re.findall(r"(?<![\w-])\.([a-z][a-z0-9-]*?)(?:__|--|(?=[\s,:.{\[>+~)]))", css))
    assert blocks, "no class was found"
    assert blocks <= {name}, "a component styles only classes that start with its name"


def test_colours_are_named_in_one_place():
    named = [
        (path.name, colour)
        for path in Path(ROOT / "theme/static/css").rglob("*.css")
        for colour in re.findall(r"#[0-9a-fA-F]{3,8}\b|rgba?\([^)]*\)", path.read_text(encoding="utf-8"))
    ]
    assert {file for file, _ in named} == {"tokens.css"}
