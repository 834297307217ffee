"""Tests that elements are cut out of XML while the rest stays byte for byte the same."""

import pytest

from plugins.documents.cutting import cut
from plugins.documents.package import UnreadableDocument


@pytest.mark.parametrize(
    "xml, left",
    [
        ("<a><b/>x</a>", "<a>x</a>"),
        ('<a><b  k="/>"/>x</a>', "<a>x</a>"),
        ("<a><b>y<b>z</b></b>x</a>", "<a>x</a>"),
        ("<a><c/><b></b><c/></a>", "<a><c/><c/></a>"),
        ("<a><b k='1>2'/>x<b/><b/></a>", "<a>x</a>"),
        ("<a>中<b>文</b>字</a>", "<a>中字</a>"),
        ("<a><c/><b><c/></b>x</a>", "<a><c/>x</a>"),
        ("<a>/><b></b></a>", "<a>/></a>"),
        ('<p:a xmlns:p="u"><p:b k="1"/><q k="p:b"/></p:a>', '<p:a xmlns:p="u"><q k="p:b"/></p:a>'),
        ("<a><b>q/></b></a>", "<a></a>"),
        ("<a><b/></a>", "<a></a>"),
        ("<a><c><b>1</b ></c></a>", "<a><c></c></a>"),
        ("<a><!-- <b/> --><c>&lt;b/&gt;</c></a>", "<a><!-- <b/> --><c>&lt;b/&gt;</c></a>"),
    ],
)
def test_elements_are_cut_out_and_the_rest_stays(xml, left):
    assert cut(xml.encode(), lambda name, attributes: name == "b").decode() == left


def test_the_attributes_of_an_element_can_decide():
    xml = b'<a><b t="x"/><b t="y"/></a>'
    assert cut(xml, lambda name, attributes: attributes.get("t") == "y") == b'<a><b t="x"/></a>'


@pytest.mark.parametrize("xml", [b"<a><b></a>", b"", "<a/>".encode("utf-16")])
def test_other_text_than_xml_is_refused(xml):
    with pytest.raises(UnreadableDocument):
        cut(xml, lambda name, attributes: False)
