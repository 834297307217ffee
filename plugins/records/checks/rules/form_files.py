"""Checks that the record of a form and its file agree: on the file, its version and its fields."""

import re
import unicodedata

from ....documents.package import UnreadableDocument
from ....documents.word_text import bare
from ...reading.problem import Problem, nearest
from .. import at

FIELDS = "form-fields"
# These are the ways in which paper forms name their version: 2026年版, 2026年第二版, 2026年3月修订版.
_VERSION = re.compile(
    r"(?:19|20)\d\d年(?:\d{1,2}月)?(?:第?[一二三四五六七八九十\d]{1,3})?(?:修订|修正|试行)?[A-Za-z]?版"
)


def check(catalogue):
    """Yield a Problem for each form whose record does not describe its file, and for each unknown tag of a field.

    The rule file_contents reports a file that cannot be read.
    """
    for record in catalogue.of("form"):
        document = catalogue.content.documents.at(record.fields.file)
        if document is None:  # The missing file has been reported.
            continue
        yield from _same_file(record, document)
        try:
            yield from _fingerprint(record, document)
            yield from _version(record, document)
            yield from _tags(record, catalogue, document)
        except UnreadableDocument:
            continue


def _same_file(record, document):
    for index, old in enumerate(record.fields.earlier):
        if old.sha256 in document.fingerprints:
            yield Problem(
                *at(record, ("earlier", index, "sha256")),
                f"“校验码”应为 旧版文件的，现在写的是现行文件“{record.fields.file}”的。请从换版以前的文件算",
            )


def _fingerprint(record, document):
    """Compare the written fingerprint with the file.

    A file that was replaced is known by its fingerprint alone, because nothing else of the record changes with it.
    """
    file, written = record.fields.file, record.fields.sha256
    if written is None:
        yield Problem(
            *at(record, ("file",)),
            f"没有写“校验码”，以后“{file}”换了看不出来。请加一行 sha256: {document.original_sha256}",
            "reminder",
        )
    elif written not in document.fingerprints:
        lost = "新文件里没有内容控件，网页上不能填了。" if document.is_word and not document.controls else ""
        yield Problem(
            *at(record, ("sha256",)),
            f"“校验码”应为 “{file}”的，这个文件换过了，现在是 {document.original_sha256}。{lost}"
            "换了新版的，把旧版连同网站上这张表格页面里的校验码写进“以前的版本”，"
            "再改“版本”“启用日期”和这里；只改了错字的，改这里就行",
        )


def _version(record, document):
    """Compare title and version with the words of the file.

    A filled-in copy is recognised by the title and the version that stand in it, so they must match to the letter.
    """
    file, version, place = record.fields.file, record.fields.version, at(record, ("version",))
    text = bare(document.words if document.is_word else "".join(words for _, words in document.said))
    missing = [words for words in (record.title, version) if bare(words) not in text]
    on_paper = _VERSION.findall(unicodedata.normalize("NFKC", text))
    other = next((words for words in on_paper if words not in bare(version)), None)
    if version in missing and other:
        yield Problem(
            *place,
            f"“版本”应和文件里写的一样，现为“{version}”，“{file}”里写的是“{other}”。请改成一样的，或换上对的文件",
        )
    elif missing and document.is_word:
        yield Problem(
            *place,
            f"“{file}”里没有“{'”和“'.join(missing)}”，填过的表认不出是哪一版。"
            "请在页脚写上表格名称和版本，和记录里的一字不差",
            "reminder",
        )


def _tags(record, catalogue, document):
    if FIELDS not in catalogue.vocabularies:  # The vocabulary itself is broken and has been reported.
        return
    words = catalogue.vocabularies[FIELDS]
    for tag in (control.tag for control in document.controls):
        if tag not in words.labels:
            way_out = nearest(tag, words.labels) or f"新的栏目请加到 {words.path}"
            yield Problem(
                *at(record, ("file",)), f"“{record.fields.file}”里内容控件的标记“{tag}”不在栏目表里。{way_out}"
            )
