"""Sets drafts aside on which staff are still working: their faults are reminders and never stop a build."""

import re
from collections import defaultdict
from dataclasses import replace

from .catalogue import Catalogue

_DRAFT = re.compile(rb"^draft:[ \t]*true[ \t]*(?:#.*)?\r?$", re.M)


def is_draft(file):
    """Whether `file`, which could not be read as a record, is marked as a draft."""
    try:
        return bool(_DRAFT.search(file.read_bytes()))
    except OSError:  # The file could not be read at all, which has been reported.
        return False


def set_aside(catalogue, problems):
    """Take drafts with faults out of `catalogue`; return (Catalogue, {Problem}) with their faults as reminders."""
    content = catalogue.content
    wrong = {problem.path for problem in problems if problem.severity == "error"}
    unfinished = [record for record in catalogue.records if record.fields.draft and record.path in wrong]
    paths = {record.path for record in unfinished} | set(content.unfinished.values())
    if unfinished:
        finished = [record for record in catalogue.records if record.path not in paths]
        catalogue = Catalogue(content, catalogue.today, finished)
    return catalogue, _as_reminders(problems, paths)


def _as_reminders(problems, paths):
    """Return `problems` once each, with the errors of each of the files `paths` joined into one reminder.

    A draft has many gaps, so a single reminder for each file is enough.
    """
    kept, faults = set(), defaultdict(set)
    for problem in problems:
        if problem.path in paths and problem.severity == "error":
            faults[problem.path].add(problem)
        else:
            kept.add(problem)
    return kept | {_reminder(sorted(of_one)) for of_one in faults.values()}


def _reminder(faults):
    told = "；".join(f"第 {fault.line} 行{fault.message}" for fault in faults)
    return replace(faults[0], message=f"草稿还没有写完，先不显示。还要改 {len(faults)} 处：{told}", severity="reminder")
