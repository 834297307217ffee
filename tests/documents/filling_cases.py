"""Word documents of every shape with the tags of their fields.

Python must offer exactly these tags, and the script in the browser must be able to fill them in.
"""

from tests.documents.word import control, document, story, words

_HINTED = "<w:showingPlcHdr/><w:text/>"
_BOUND = '<w:dataBinding w:xpath="/a[1]" w:storeItemID="{1}"/><w:text/>'
_BOX = '<w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"/>'
_REPEATED = '<w15:repeatingSection xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"/>'


def _inside(tag, *paragraphs, more=""):
    """Return a content control around whole `paragraphs`; `more` are further properties."""
    return (
        f'<w:sdt><w:sdtPr><w:tag w:val="{tag}"/>{more}</w:sdtPr><w:sdtContent>{"".join(paragraphs)}</w:sdtContent>'
        "</w:sdt>"
    )


CASES = {  # {name: (bytes, tags)}
    "plain": (document(control("姓名"), words("正文"), control("单位", more=_HINTED)), ["姓名", "单位"]),
    "one tag twice": (document(control("姓名"), control("姓名")), ["姓名"]),
    "bound": (document(control("姓名", more=_BOUND)), ["姓名"]),
    "in a header and a footer": (
        document(
            control("姓名"),
            related=[("header", "header1.xml"), ("footer", "/word/footer1.xml")],
            parts=[
                ("word/header1.xml", story(control("年度"), root="hdr")),
                ("word/footer1.xml", story(control("单位"), root="ftr")),
            ],
        ),
        ["姓名", "年度", "单位"],
    ),
    "main part elsewhere": (
        document(
            control("姓名"),
            main="word/document2.xml",
            related=[("footer", "f.xml")],
            parts=[("word/f.xml", story(control("单位"), root="ftr"))],
        ),
        ["姓名", "单位"],
    ),
    "main part at the root": (document(control("姓名"), main="text.xml"), ["姓名"]),
    "other capitals": (
        document(
            control("姓名"),
            related=[("footer", "F.xml")],
            parts=[("word/f.xml", story(control("单位"), root="ftr"))],
            names={
                "word/document.xml": "Word/Document.XML",
                "word/_rels/document.xml.rels": "WORD/_rels/document.xml.rels",
                "[Content_Types].xml": "[content_types].xml",
                "_rels/.rels": "_RELS/.rels",
            },
        ),
        ["姓名", "单位"],
    ),
    "Strict": (document(control("姓名"), strict=True), ["姓名"]),
    "no text": (document(control("甲", more=_BOX), control("乙", more="<w:date/>"), control("丙")), ["丙"]),
    "one in another": (document(_inside("外", control("姓名"))), ["姓名"]),
    "one in another without a tag": (document(_inside("外", control(None), words("x"))), ["外"]),
    "repeated": (document(_inside("行", control("姓名"), more=_REPEATED)), ["姓名"]),
    "whole paragraphs": (document(_inside("正文", words("一"), words("二"))), ["正文"]),
    "a footer that is not there": (document(control("姓名"), related=[("footer", "missing.xml")]), ["姓名"]),
    "a footer elsewhere": (
        document(control("姓名"), related=[("footer", "https://host.example/f.xml", "External")]),
        ["姓名"],
    ),
}
