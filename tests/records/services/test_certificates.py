"""Tests what may be looked up of a certificate: what the page of the laureate says, and no more."""

from datetime import date

from plugins.records.checks.checking import check
from plugins.records.services.certificates import certificate_form, certificate_of
from tests.content_folders import FIXTURE, TODAY, fixture_and


def visible(content, today=TODAY):
    return check(content, today)[0].visible(publish=True)


def test_a_certificate_says_whose_it_is_what_for_and_whether_it_still_holds():
    catalogue = visible(FIXTURE)
    found = certificate_form(catalogue)["certificates"]
    assert [(each["key"], each["name"], each["state"], each["revoked"]) for each in found] == [
        ("示例2026001", "示例获奖者（果树栽培）", "已表彰", False),
        ("示例2026002", "示例获奖作品（已撤销）", "已撤销", True),
    ]
    assert (found[0]["award"], found[0]["year"], found[0]["announced"]) == ("青年奖", 2027, "2026年10月30日")
    assert (found[0]["url"], found[0]["until"]) == ("laureates/gardener/", None)


def with_line(folder, line):
    text = (FIXTURE / "records/laureates/gardener.yml").read_text(encoding="utf-8")
    return fixture_and(folder, {"records/laureates/gardener.yml": f"{text}{line}\n"})


def test_what_is_no_longer_shown_cannot_be_looked_up(tmp_path):
    content = with_line(tmp_path, "published_until: 2026-12-02")
    last_day = visible(content, date(2026, 12, 2))
    assert certificate_of(last_day.get("laureate", "gardener"), last_day)["until"] == "2026-12-02T24:00+08:00"
    assert [each["id"] for each in certificate_form(visible(content, date(2026, 12, 3)))["certificates"]] == [
        "laureate:withdrawn"
    ]


def test_a_draft_and_an_example_left_out_cannot_be_looked_up(tmp_path):
    for name, line in {"a": "draft: true", "b": "example: true"}.items():
        found = certificate_form(visible(with_line(tmp_path / name, line)))["certificates"]
        assert [each["id"] for each in found] == ["laureate:withdrawn"]


def test_a_laureate_without_a_number_has_no_certificate(tmp_path):
    text = (FIXTURE / "records/laureates/gardener.yml").read_text(encoding="utf-8")
    without = text.replace("certificate_number: 示例〔2026〕001\n", "")
    catalogue = visible(fixture_and(tmp_path, {"records/laureates/gardener.yml": without}))
    assert certificate_of(catalogue.get("laureate", "gardener"), catalogue) is None


def test_the_contact_for_awards_is_named_and_whether_it_looks_after_them(tmp_path):
    text = (FIXTURE / "records/contacts/hotline.yml").read_text(encoding="utf-8")
    for folder, line, ours in (("nobody", "", False), ("own", "topics: [评选表彰]\n", True)):
        others = "".join(part for part in text.splitlines(keepends=True) if not part.startswith("topics:"))
        catalogue = visible(fixture_and(tmp_path / folder, {"records/contacts/hotline.yml": others + line}))
        form = certificate_form(catalogue)
        assert (form["ask"] and form["ask"].slug, form["ask_is_ours"]) == ("hotline" if ours else None, ours)
