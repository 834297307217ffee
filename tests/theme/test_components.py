"""A component is a macro, an examples file and a stylesheet of one name; every example renders."""

import re
from datetime import date
from functools import partial
from pathlib import Path

import pytest
import yaml
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from lxml import html as parser

from plugins.assets.fingerprint import fingerprinted
from plugins.assets.stylesheet import bundle
from plugins.records.portal import TEMPLATE_FILTERS
from tests.content_folders import ROOT

TEMPLATES = ROOT / "theme/templates"
COMPONENTS = sorted(path.stem for path in (TEMPLATES / "components").glob("*.html"))
STYLES = ROOT / "theme/static/css/components"


def described(name):
    return yaml.safe_load((TEMPLATES / f"components/{name}.yml").read_text(encoding="utf-8"))


def macro_of(name):
    """The public macro of a component: its name in snake case."""
    environment = Environment(loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined,
                              trim_blocks=True, lstrip_blocks=True)
    environment.filters |= TEMPLATE_FILTERS
    asset = partial(fingerprinted, ROOT / "theme/static")
    environment.globals |= {"SITEURL": ".", "today": date(2026, 11, 23), "asset": asset}
    module = environment.get_template(f"components/{name}.html").module
    return getattr(module, name.replace("-", "_"))


def test_the_three_files_come_together():
    for folder, suffix in ((TEMPLATES / "components", "yml"), (STYLES, "css")):
        assert sorted(path.stem for path in folder.glob(f"*.{suffix}")) == COMPONENTS


@pytest.mark.parametrize("name", COMPONENTS)
def test_parameters_are_described(name):
    component = described(name)
    assert component["description"]
    for parameter in component["params"]:
        assert {"name", "type", "required", "description"} <= parameter.keys()
    macro = macro_of(name)
    assert [parameter["name"] for parameter in component["params"]] == list(macro.arguments)


EXAMPLES = [(name, example["name"]) for name in COMPONENTS for example in described(name)["examples"]]


@pytest.mark.parametrize("name, example", EXAMPLES)
def test_every_example_renders(name, example):
    options = next(item for item in described(name)["examples"] if item["name"] == example)["data"]
    markup = str(macro_of(name)(**options))
    assert "{{" not in markup
    if markup.strip():
        parser.fragments_fromstring(markup)


@pytest.mark.parametrize("name", COMPONENTS)
def test_the_stylesheet_styles_its_own_block_only(name):
    css = (STYLES / f"{name}.css").read_text(encoding="utf-8")
    blocks = set(re.findall(r"(?<![\w-])\.([a-z][a-z0-9-]*?)(?:__|--|(?=[\s,:.{\[>+~)]))", css))
    assert blocks <= {name}, "a component styles only classes that start with its name"


def test_the_table_of_contents_lists_every_stylesheet():
    css = ROOT / "theme/static/css"
    text = (css / "site.css").read_text(encoding="utf-8")
    listed = set(re.findall(r'url\("?([\w/.-]+)"?\)', text))
    there = {path.relative_to(css).as_posix() for path in css.rglob("*.css")} - {"site.css"}
    assert listed == there
    assert "@import" not in bundle(css / "site.css")


def test_colours_are_named_in_one_place():
    loose = [(path.name, colour) for path in Path(ROOT / "theme/static/css").rglob("*.css") if path.name != "tokens.css"
             for colour in re.findall(r"#[0-9a-fA-F]{3,8}\b|rgba?\([^)]*\)", path.read_text(encoding="utf-8"))]
    assert loose == []
