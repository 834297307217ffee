"""The fields of a Word document: its text content controls, as Word calls them (开发工具 → 内容控件).

A control is `w:sdt` with `w:tag` (标记) and `w:alias` (标题), ECMA-376 part 1, 17.5.2. Controls that hold no text (a
check box, a date, a picture, a list) and controls without a tag are ignored. theme/static/js/forms/document.js finds
the same controls.
"""

from dataclasses import dataclass
from functools import cache

from .package import Package, local_name

_NAMESPACES = (
    "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}",
    "{http://purl.oclc.org/ooxml/wordprocessingml/main}",
)  # the second one is used by Strict files
_OTHER = {
    "date",
    "dropDownList",
    "comboBox",
    "picture",
    "docPartObj",
    "docPartList",
    "citation",
    "bibliography",
    "equation",
    "group",
    "checkbox",
    "repeatingSection",
    "repeatingSectionItem",
}  # the last three were added in later versions of Word


@dataclass(frozen=True)
class Control:
    """One field.

    `tag` says what the field is for in every form, `label` is its name in this form, `hint` is its placeholder text,
    and `lines` says whether it takes several lines.
    """

    tag: str
    label: str
    hint: str
    lines: bool


def controls_of(data):
    """Return the Controls of the .docx `data`, bytes, in document order; of several with one tag only the first.

    Raises UnreadableDocument.
    """
    package, found = Package(data), {}
    for name in stories_of(package):
        for element in _below(package.tree(name), "sdt"):
            control = _control(element)
            if control:
                found.setdefault(control.tag, control)
    return list(found.values())


def stories_of(package):
    """Return the names of the parts of a Word document that users write in: the main text, then its headers and
    footers.
    """
    return [package.main, *package.related(package.main, "header", "footer")]


@cache
def _names(name):
    """Return the element or attribute `name` with each of the namespaces."""
    return tuple(f"{namespace}{name}" for namespace in _NAMESPACES)


def _below(element, name):
    return (each for each in element.iter() if each.tag in _names(name))


def _child(element, name):
    return next((each for each in element if each.tag in _names(name)), None)


def _control(element):
    tag = _tag(element)
    if not tag or any(_tag(each) for each in _below(element, "sdt") if each is not element):
        return None  # a control around another one is not a field; the inner one is
    properties = _child(element, "sdtPr")
    alias = _value(properties, "alias").strip()
    shows_hint = _child(properties, "showingPlcHdr") is not None
    hint = "".join(text.text or "" for text in _below(element, "t")).strip() if shows_hint else ""
    plain = _child(properties, "text")
    lines = plain is None or _attribute(plain, "multiLine") in ("1", "true", "on")
    return Control(tag, alias or tag, hint, lines)


def _tag(element):
    """Return the tag of a control that holds text, or "" for any other control."""
    properties = _child(element, "sdtPr")
    if properties is None or any(local_name(each) in _OTHER for each in properties):
        return ""
    return _value(properties, "tag").strip()


def _value(properties, name):
    found = _child(properties, name)
    return "" if found is None else _attribute(found, "val")


def _attribute(element, name):
    return next((value for each in _names(name) if (value := element.get(each)) is not None), "")
