"""Provides the fonts of the project, a Cohesion from a few texts, and the pages and templates of a site."""

from datetime import datetime, time
from functools import partial
from types import SimpleNamespace

import pytest
from jinja2 import Environment, FileSystemLoader

from pelicanconf import JINJA_ENVIRONMENT
from plugins.assets.tokens import tokens_of
from plugins.cards.cohesion import Cohesion
from plugins.cards.faces import faces_in
from plugins.identity.mark import mark_of
from plugins.records.model.prose import Prose
from plugins.records.model.status import status_of
from plugins.records.pages.portal import Portal
from plugins.records.pages.template_globals import template_filters, template_globals
from tests.content_folders import ROOT, TODAY

TEXTS = (
    "最高人民法院关于审理劳动争议案件适用法律问题的解释",
    "劳动争议案件怎样审理",
    "适用法律问题",
    "法律问题的解释",
    "关于推荐科技工作者的通知",
    "科技工作者之家",
    "科技工作者服务",
    "推荐优秀人选",
    "优秀科技工作者人选",
)


@pytest.fixture(scope="session")
def fonts():
    """Return the folder of fonts that npm has installed."""
    return ROOT / "node_modules/@expo-google-fonts/noto-sans-sc"


@pytest.fixture(scope="session")
def faces(fonts):
    return faces_in(fonts)


@pytest.fixture(scope="session")
def cohesion():
    return Cohesion(TEXTS)


@pytest.fixture(scope="session")
def portal(busy_content):
    """Return the Portal of the busy site, examples included."""
    return Portal(busy_content, ROOT / "theme/templates", TODAY, publish=False)


@pytest.fixture(scope="session")
def environment_on(portal):
    """Return a function `environment_on(day)`.

    It makes the Jinja environment of the theme with the filters and globals of the busy site as of `day`.
    """
    tokens = {
        token.name: token for token in tokens_of((ROOT / "theme/static/css/tokens.css").read_text(encoding="utf-8"))
    }

    def environment_on(day):
        environment = Environment(loader=FileSystemLoader(ROOT / "theme/templates"), **JINJA_ENVIRONMENT)
        environment.filters |= template_filters()
        noon = datetime.combine(day, time(12), portal.catalogue.now.tzinfo)
        environment.globals |= template_globals(portal) | {
            "today": day,
            "status_of": partial(status_of, now=noon),
            "token": lambda name, side="light": getattr(tokens[name], side),
            "mark": mark_of(portal.catalogue.content.top.folder, ROOT / "theme", None),
        }
        return environment

    return environment_on


@pytest.fixture(scope="session")
def pages(portal):
    """Return all pages of the busy site, with the attributes that cards use."""
    return cards_of(portal)


def cards_of(portal):
    """Return the pages of the site of `portal`, with the attributes that cards use."""
    return [
        SimpleNamespace(**portal.page_metadata(record, Prose("", [])))
        for record in portal.catalogue.records
        if record.slug != "404"
    ]
