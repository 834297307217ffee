"""Checks that nothing identifies a person or leads to a home.

The personal information protection law (个人信息保护法第二十八条) protects what may harm a person when it is leaked.
What is certainly private stops the site; what an office may have as well is a reminder.
"""

from collections import Counter
from dataclasses import replace

from ....documents.package import UnreadableDocument
from ....privacy import births, phones
from ....privacy.findings import findings
from ...model.strays import is_none_of_ours
from ...reading.problem import Problem, place_in
from .. import with_bodies
from .downloads import places_of_files

_WAYS_OUT = {phones.WHAT: "请删去或换成办公电话", births.WHAT: "请删去，或只写年份"}


def check(catalogue):
    """Yield a Problem for each number, address or date by which a person may be found, in every text and every file."""
    for record in with_bodies(catalogue):
        answers = _lines_of_scenarios(record)
        for problem, what in _in_text(record.path, record.source.text):
            if what != births.WHAT or problem.line not in answers:
                yield problem
    for source in _settings(catalogue.content):
        yield from (problem for problem, _ in _in_text(source.path, source.text))
    documents = catalogue.content.documents
    named = {path for _, path, _ in places_of_files(catalogue)}
    for path in documents.paths:
        document = documents.at(path)
        if not is_none_of_ours(document.path):
            found = _in_file(document, catalogue.content.shown(document.path))
            # A file that no record names is not published, so its findings are reminders.
            yield from found if path in named else (replace(problem, severity="reminder") for problem in found)


def _lines_of_scenarios(record):
    """Return the range of lines with the scenarios of a round, whose answers are made up to test its rules."""
    lines = [line for location, (line, _) in record.source.document.places.items() if location[:1] == ("scenarios",)]
    return range(min(lines), max(lines) + 1) if lines else ()


def _settings(content):
    """Yield the SourceFiles that are no records: site.yml, the vocabularies, the synonyms."""
    yield from content.other_sources
    yield from [content.site_source] if content.site_source else []  # It is None when site.yml could not be read.
    yield from (source for words in content.vocabularies.values() for source in words.sources)


def _in_text(path, text):
    for hit in findings(text):
        yield _problem(path, *place_in(text, hit.start), "", hit, text[hit.start : hit.end]), hit.what


def _in_file(document, path):
    """Yield one Problem for each sort of finding in `document`, because a list may have five hundred rows."""
    name = document.path.name
    for hit in findings(name):
        yield _problem(path, 1, 1, "文件名里", hit, name[hit.start : hit.end])
    try:
        words = document.said
    except (UnreadableDocument, OSError):  # Another rule reports a file that cannot be read.
        return
    first, count = {}, Counter()
    for where, text in words:
        for hit in findings(text):
            first.setdefault((hit.what, hit.sure), (where, hit, text[hit.start : hit.end]))
            count[hit.what, hit.sure] += 1
    for key, (where, hit, typed) in first.items():
        more = f"（这样的共 {count[key]} 处）" if count[key] > 1 else ""
        yield _problem(path, 1, 1, f"文件里{where}", hit, typed, more)


def _problem(path, line, column, where, hit, typed, more=""):
    way_out = _WAYS_OUT.get(hit.what, "请删去")
    if hit.sure:
        return Problem(
            path, line, column, f"{where}疑似{hit.what}“{_masked(typed)}”{more}。个人信息不能公开，{way_out}"
        )
    return Problem(
        path,
        line,
        column,
        f"{where}可能是{hit.what}“{_masked(typed)}”{more}。是个人的就{way_out}；是单位的、公开的，不用改",
        "reminder",
    )


def _masked(typed):
    """Mask `typed` so that staff can find it again and nobody can use it."""
    return typed[:3] + "*" * (len(typed) - 5) + typed[-2:]
