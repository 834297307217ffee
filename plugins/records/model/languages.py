"""Languages of pages: what a tag of BCP 47 means, and which records say the same in several languages.

Names and directions come from Babel, which has them from CLDR. The frame of a page is always Chinese; a record in
another language says so with `lang`, and its templates put that on what the record says.
"""

from dataclasses import dataclass
from functools import lru_cache

from babel import Locale, UnknownLocaleError

from .field_values import must, offer

FRAME = "zh-CN"  # the language of the frame, and of every record that names none
_EXPECTED = "语言代码，如 en（英语）、ug（维吾尔语）、bo（藏语）"
_ACROSS = "横排文字的语言代码，如 mn（蒙古语）、ug（维吾尔语）"
_NAMED_IN = ("zh", "en")  # the languages in which somebody may have typed a name in place of the code


@dataclass(frozen=True)
class Language:
    """A language other than that of the frame: its tag, its name in Chinese and in itself, "ltr" or "rtl"."""

    tag: str
    label: str
    own_name: str
    direction: str


def language_tag(value):
    """Return the language tag `value` in its usual form; raises the error of `must` for anything else."""
    written = value.strip() if isinstance(value, str) else ""
    try:
        locale = Locale.parse(written, sep="-")
    except (UnknownLocaleError, ValueError, TypeError):
        raise must(_EXPECTED, offer(_code_of(written))) from None
    if locale.text_direction not in ("ltr", "rtl"):
        name = locale.get_display_name("zh").replace(" (", "（").replace(")", "）")
        raise must(_ACROSS, f"{name}是竖排的，网页上排不了。请做成文件供下载，或者换一种文字")
    return _tag(locale)


def language_of(record):
    """Return the Language of `record`, or None for that of the frame."""
    tag = getattr(record.fields, "lang", None)
    return None if tag is None or _is_of_the_frame(tag) else language(tag)


@lru_cache
def language(tag):
    """Return the Language with the valid `tag`."""
    locale = Locale.parse(tag, sep="-")
    return Language(tag, locale.get_display_name("zh"), locale.get_display_name(), locale.text_direction)


def tag_of(record):
    """Return the tag of the language of `record`, that of the frame included."""
    spoken = language_of(record)
    return spoken.tag if spoken else FRAME


def name_of(record):
    """Return (the language of `record` in Chinese, in itself)."""
    spoken = language_of(record) or language("zh")
    return spoken.label, spoken.own_name


def original_of(record, catalogue):
    """Return the record of which `record` is a translation: itself if it is none, or if the other is not visible."""
    return catalogue.find(getattr(record.fields, "translation_of", None)) or record


def translations_of(original, catalogue):
    """Return the translations of the record `original`, in the order of their tags."""
    found = [other for other in catalogue.referring(original) if original_of(other, catalogue) is original]
    return sorted(found, key=lambda record: (tag_of(record), record.key))


def versions_of(record, catalogue):
    """Return all records that say what `record` says, the original first, itself included; [] if there is no other."""
    original = original_of(record, catalogue)
    versions = [original, *translations_of(original, catalogue)]
    return versions if len(versions) > 1 else []


def _is_of_the_frame(tag):
    locale = Locale.parse(tag, sep="-")
    return locale.language == "zh" and locale.script in (None, "Hans")


def _tag(locale):
    return str(locale).replace("_", "-")


def _code_of(name):
    """Return the code of the language that is called `name`, "" if none is."""
    for other in _NAMED_IN:
        for code, called in Locale(other).languages.items():
            if called.lower() == name.lower() != "":
                return code.replace("_", "-")
    return ""
