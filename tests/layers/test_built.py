"""Tests a built site of three layers: links, pictures and files are right, whichever layers they come from."""

import os

import pytest

from plugins.preview.server import serve
from plugins.publishing.build import Order
from tests.any_site.built_site import BuiltSite
from tests.any_site.rules import feeds, links, listing, pages, safety
from tests.content_folders import FIXTURE, TODAY
from tests.layers.stack import award, contact, programme, stack

PAPER = (
    "title: {}\nsummary: 一张表。\nreviewed: 2026-11-01\nversion: 2026年版\nfile: files/{}\nvalid_from: 2026-01-01\n"
)
BODY = """---
title: {title}
summary: 一条通知。
reviewed: 2026-11-01
column: 通知公告
date: 2026-11-02
---

见[青年奖](award:youth-award)、[专利法]({{filename}}../records/laws/patent-law.yml)、[{words}]({{static}}../files/{file})。

![几行](images/{picture})
"""
EXTENSION = """---
extends: award:youth-award
heading: 在某地怎样评
reviewed: 2026-11-01
sources:
  - {title: 某地通知, publisher: 某地}
old_urls: [/awards/of-here/]
---

本地也评，见[省奖](award:provincial)。
"""
LOWEST = BODY.format(title="地面的通知", words="下载", file="low.txt", picture="rows.png")
HIGHEST = BODY.format(title="镇上的通知", words="下载", file="low.txt", picture="opening.avif").replace(
    "见", "见[省奖](award:provincial)、[另一份]({static}/files/high.txt)、"
)


@pytest.fixture(scope="module")
def site(build, tmp_path_factory):
    """Build a published site with links between layers and a pattern that is not offered; return the BuiltSite."""
    ground = {
        "notices/low.md": LOWEST,
        "files/low.txt": "low",
        "records/forms/low.yml": PAPER.format("低表", "low.txt"),
        "records/programmes/bridge.yml": programme(
            "架桥", "pattern: true\nask: 创业服务\nrelated: [other]\nforms: [low]\n"
        ),
        "records/programmes/other.yml": programme("不办的", "pattern: true\n"),
        "records/awards/unwanted.yml": award("不要的奖"),
    }
    region = {
        "records/awards/provincial.yml": award("省奖", "aliases: [齐奖]\n"),
        "records/extensions/here.md": EXTENSION,
    }
    town = {
        "records/programmes/own.yml": programme("镇上的事", "forms: [high]\n"),
        "notices/high.md": HIGHEST,
        "files/high.txt": "high",
        "records/forms/high.yml": PAPER.format("高表", "high.txt"),
        "images/rows.png": (FIXTURE / "images/rows.png").read_bytes(),
        "records/contacts/office.yml": contact("办公室", "创业服务"),
    }
    folder = tmp_path_factory.mktemp("layers")
    content = stack(folder, ground, region, town, "offers:\n  bridge:\nhide: [award:unwanted]\n")
    build(Order(content=content, output=folder / "site", today=TODAY, publish=True))
    return BuiltSite(folder / "site")


@pytest.mark.parametrize(
    "rule", [feeds, links, listing, pages, safety], ids=lambda rule: rule.__name__.rpartition(".")[2]
)
def test_the_site_keeps_the_rules_of_any_site(site, rule):
    assert [str(fault) for fault in rule.faults(site)] == []


def test_an_extension_is_a_section_to_which_its_old_address_and_its_contents_lead(site):
    page = site.pages["awards/youth-award/index.html"]
    assert page.xpath("string(//h2[@id='在某地怎样评'])") == "在某地怎样评"
    assert page.xpath("//nav//a[@href='#在某地怎样评'] | //details//a[@href='#在某地怎样评']")
    moved = (site.folder / "awards/of-here/index.html").read_text(encoding="utf-8")
    assert 'url=../../awards/youth-award/#在某地怎样评"' in moved


def test_what_is_hidden_has_no_page(site):
    assert "awards/provincial/index.html" in site.pages
    assert "awards/unwanted/index.html" not in site.pages


def targets(site, path):
    """Return {words of a link: file that it leads to} of the main part of the page at `path`."""
    named = site.pages[path].xpath("//main//a[@href]")
    found = {" ".join("".join(link.itertext()).split()): site.place_of(link.get("href"), path) for link in named}
    return {words: place and place[0] for words, place in found.items()}


@pytest.mark.parametrize("page", ["low", "high"])
def test_links_lead_to_records_and_files_of_lower_layers(site, page):
    there = targets(site, f"notices/{page}/index.html")
    assert there["青年奖"] == "awards/youth-award/index.html"
    assert there["专利法"] == "laws/patent-law/index.html"
    assert there["下载"] == "files/low.txt"


def test_links_of_the_site_lead_to_every_layer(site):
    there = targets(site, "notices/high/index.html")
    assert there["省奖"] == "awards/provincial/index.html"
    assert there["另一份"] == "files/high.txt"
    assert [(site.folder / "files" / name).read_text() for name in ("low.txt", "high.txt")] == ["low", "high"]


@pytest.mark.parametrize("page, picture", [("low", "rows"), ("high", "opening")])
def test_pictures_are_there_whichever_layer_has_them(site, page, picture):
    shown = site.pages[f"notices/{page}/index.html"].xpath("//main//figure//img/@src")
    assert len(shown) == 1 and f"images/{picture}-" in shown[0]


def test_only_offered_programmes_have_a_page(site):
    assert [path for path in site.pages if path.startswith("programmes/")] == [
        "programmes/bridge/index.html",
        "programmes/own/index.html",
    ]
    assert targets(site, "programmes/bridge/index.html")["办公室"] == "contacts/office/index.html"
    assert "不办的" not in "".join(site.pages["programmes/bridge/index.html"].itertext())


def test_a_change_in_a_lower_layer_rebuilds_the_preview(tmp_path, monkeypatch):
    content, output, builds = (
        stack(tmp_path, region={"records/awards/provincial.yml": award("省奖")}),
        tmp_path / "output",
        [],
    )

    def built(order):
        builds.append(order)
        output.mkdir(exist_ok=True)
        os.utime(content.parent / "region/records/awards/provincial.yml", (1, 1))

    monkeypatch.setattr("plugins.preview.server.build", built)
    monkeypatch.setattr("livereload.Server.serve", lambda server, **_: [server.watcher.examine() for _ in range(2)])
    serve(Order(content=content, output=output, today=TODAY), 0)
    assert len(builds) == 2
