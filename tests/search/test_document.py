"""Tests how pages become documents, and that pages which must not be found are left out."""

from types import SimpleNamespace

import pytest

from plugins.search.document import Document, DocumentError, document_of, documents_of

ENTRY = {
    "ref": "award/youth",
    "title": "青年奖",
    "kind": "award",
    "kind_label": "奖项",
    "summary": "表彰\n青年。",
    "aliases": ["小奖"],
    "text": "省级\n每年",
    "date": "2026-03-01",
}


def page(url="awards/youth/", status="published", content="<p>正文</p>", **more):
    return SimpleNamespace(url=url, status=status, content=content, **more)


def test_a_page_becomes_a_document():
    assert document_of(page(search=ENTRY)) == Document(
        ref="award/youth",
        url="awards/youth/",
        title="青年奖",
        kind="award",
        kind_label="奖项",
        summary="表彰 青年。",
        aliases=("小奖",),
        text="省级 每年 正文",
        date="2026-03-01",
    )


def test_optional_fields_may_be_absent():
    least = {key: ENTRY[key] for key in ("ref", "title", "kind", "kind_label")}
    document = document_of(page(search=least, content=None))
    assert (document.summary, document.aliases, document.text, document.date) == ("", (), "", None)
    assert document_of(page(search=least | {"summary": None, "aliases": None, "text": None})).text == "正文"


@pytest.mark.parametrize(
    "absent",
    [
        page(),
        page(search=None),
        page(search={}),
        page(search=ENTRY, status="draft"),
        page(search=ENTRY, status="hidden"),
    ],
)
def test_unpublished_pages_and_pages_without_an_entry_are_left_out(absent):
    assert document_of(absent) is None


@pytest.mark.parametrize("key", ["ref", "kind_label"])
def test_an_entry_without_a_required_field_is_an_error(key):
    with pytest.raises(DocumentError) as caught:
        document_of(page(search=ENTRY | {key: ""}))
    assert str(caught.value) == f"awards/youth/：page.search 缺少 {key}"


def test_all_missing_fields_are_named():
    with pytest.raises(DocumentError, match="缺少 title、kind$"):
        document_of(page(search={"ref": "a", "kind_label": "奖项"}))


def test_documents_are_in_the_order_of_addresses_with_translations():
    other = page(url="a/en/", search=ENTRY | {"ref": "en"})
    pages = [page(url="b/", search=ENTRY), page(url="c/"), page(url="a/", search=ENTRY, translations=[other])]
    assert [document.url for document in documents_of(pages)] == ["a/", "a/en/", "b/"]


def test_sections_have_the_offset_of_their_text():
    fields = [{"id": "steps", "title": "怎样做", "text": "先\n问"}, {"id": "empty", "title": "没有", "text": " "}]
    entry = ENTRY | {"sections": fields, "short_answer": "能办"}
    document = document_of(page(search=entry, content="<p>引子</p><h2 id='late'>晚了</h2><p>补办</p>"))
    assert document.text == "省级 每年 先 问 引子 晚了 补办"
    assert document.sections == ((6, "steps", "怎样做"), (13, "late", "晚了"))
    assert document.short_answer == "能办"
