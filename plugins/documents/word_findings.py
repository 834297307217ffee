"""Findings in a Word document: tracked changes that nobody has accepted, comments, hidden text."""

import re

from .finding import Finding
from .package import local_name

# ECMA-376 part 1, 17.13.5: each tracked change is an element with one of these names.
_CHANGES = {
    "ins",
    "del",
    "moveFrom",
    "moveTo",
    "cellIns",
    "cellDel",
    "cellMerge",
    "rPrChange",
    "pPrChange",
    "sectPrChange",
    "tblPrChange",
    "tblPrExChange",
    "trPrChange",
    "tcPrChange",
    "tblGridChange",
    "numberingChange",
}
_LOOKS_CHANGED = re.compile(rb"[<:](?:ins|del|moveFrom|moveTo|cell(?:Ins|Del|Merge)|\w+Change)[ />]")
_WITH_WORDS = ("header", "footer", "footnotes", "endnotes", "glossaryDocument")
_FALSE = ("0", "false", "off")


def findings_of(package):
    """Return [Finding] of the Word document in the Package `package`."""
    parts = [package.main, *package.related(package.main, *_WITH_WORDS)]
    hidden_styles = _hidden_styles(package)
    changes, hidden = 0, []
    for part in parts:
        xml = package.read(part)
        if _LOOKS_CHANGED.search(xml):
            changes += sum(local_name(each) in _CHANGES for each in package.tree(part).iter())
        if b"vanish" in xml or hidden_styles:
            hidden += _hidden_words(package.tree(part), hidden_styles)
    remarks = sum(
        local_name(each) == "comment"
        for part in package.related(package.main, "comments")
        for each in package.tree(part).iter()
    )
    return [*_of_changes(changes), *_of_remarks(remarks), *_of_hidden("".join(hidden))]


def _of_changes(count):
    if count:
        yield Finding(
            f"里有 {count} 处修订没有接受，改动前的字和改动人都看得见。"
            "请在 Word 里点“审阅 → 接受 → 接受所有更改并停止修订”，再保存"
        )


def _of_remarks(count):
    if count:
        yield Finding(
            f"里有 {count} 条批注，批注人的名字也在里面。请在 Word 里点“审阅 → 删除 → 删除文档中的所有批注”，再保存"
        )


def _of_hidden(words):
    if words.strip():
        sample = re.sub(r"\s+", " ", words).strip()[:12]
        yield Finding(
            f"里有隐藏的文字“{sample}……”，别人点一下就能显示。请在 Word 里按 Ctrl+Shift+8 显示出来，"
            "不要的删去；要留的，在“字体”里去掉“隐藏”"
        )


def _hidden_styles(package):
    """Return the ids of the styles whose text is hidden."""
    parts = (part for part in package.related(package.main, "styles") if b"vanish" in package.read(part))
    return {
        _attribute(style, "styleId")
        for part in parts
        for style in package.tree(part).iter()
        if local_name(style) == "style" and _is_hidden(_child(style, "rPr"))
    }


def _hidden_words(tree, styles):
    """Return the texts of the hidden runs below `tree`."""
    found = []
    for element in tree.iter():
        if local_name(element) == "r" and _hides(_child(element, "rPr"), styles):
            found += _words(element)
        elif local_name(element) == "p" and _style(_child(element, "pPr"), "pStyle") in styles:
            runs = (
                each for each in element if local_name(each) == "r" and _child(_child(each, "rPr"), "vanish") is None
            )
            found += [words for run in runs for words in _words(run)]
    return found


def _hides(properties, styles):
    return _is_hidden(properties) or _style(properties, "rStyle") in styles


def _words(run):
    return [text.text or "" for text in run if local_name(text) == "t"]


def _child(element, name):
    return None if element is None else next((each for each in element if local_name(each) == name), None)


def _style(properties, name):
    return _attribute(_child(properties, name), "val")


def _is_hidden(properties):
    found = _child(properties, "vanish")
    return found is not None and _attribute(found, "val") not in _FALSE


def _attribute(element, name):
    items = {} if element is None else element.attrib
    return next((value for key, value in items.items() if key.rpartition("}")[2] == name), None)
