"""Brings the text of one file into its one form, step by step; a step that would change what is read does not count."""

from ..records.reading import conflicts, source_file
from .characters import stored_right, visible
from .ends import ended
from .fences import fenced
from .indentation import indented
from .mend import Mend
from .quotes import unquoted
from .slips import mend_slips, split_dashes, split_keys
from .spaces import spaced
from .values import faults_of, mend_values, names_of

LAYOUT = "空格、缩进、引号或者行末不是统一的写法"


def mended(raw, is_markdown, model=None):
    """Return (the bytes `raw` of a file as they should be, [Mend]).

    `model` describes its fields; without one their names and values stay. A file that is no UTF-8, and one with a
    conflict that nobody has settled, stay as they are.
    """
    text, mends = stored_right(raw)
    if not text or conflicts.settle(text, "")[1]:
        return raw, []
    file = _File(text, is_markdown, model, mends)
    if is_markdown and not file.is_sound:  # The fences come first: they move the lines below them.
        file.take(*fenced(file.text))
    file.take(*visible(file.text, is_markdown))
    if not file.is_sound:
        _mend_slips(file)
    file.take_values()
    lines = set()
    if file.is_sound:
        for layout in (spaced, indented, unquoted):
            lines |= file.take_fields(lambda fields, layout=layout: _as_mends(layout(fields)))
    lines |= file.take(*_as_mends(ended(file.text, is_markdown)))
    new = file.text.encode("utf-8")
    if new == raw:
        return raw, []
    told = {mend.line for mend in file.mends}
    return new, sorted({*file.mends, *(Mend(line, LAYOUT) for line in lines - told)})


def _mend_slips(file):
    names = names_of(file.model) if file.model else set()
    for step in (mend_slips, split_keys, split_dashes):
        file.take_fields(lambda fields, step=step: step(fields, names))


def _as_mends(found):
    text, lines = found
    return text, [Mend(line, LAYOUT) for line in lines]


class _File:
    """A text on its way through the steps, with what has been mended so far."""

    def __init__(self, text, is_markdown, model, mends):
        self.text, self.is_markdown, self.model, self.mends = text, is_markdown, model, list(mends)

    def _read(self, text):
        """Return (number of errors, fields, lines of the body without their ends) of `text`."""
        source, problems = source_file.of_bytes(text.encode("utf-8", "replace"), "", self.is_markdown)
        errors = sum(problem.severity == "error" for problem in problems)
        body = [line.rstrip() for line in source.body.rstrip().split("\n")] if source else None
        return errors, _stripped(source.document.data) if source else None, body

    @property
    def is_sound(self):
        """Whether it is read without a fault."""
        return self._read(self.text)[0] == 0

    def take(self, text, mends):
        """Take `text` over if it reads as before, or with fewer faults; return the lines of its layout."""
        if text == self.text:
            return set()
        before, after = self._read(self.text), self._read(text)
        if after[0] > before[0] or after[0] == before[0] and after[1:] != before[1:]:
            return set()
        self.text = text
        self.mends += [mend for mend in mends if mend.words != LAYOUT]
        return {mend.line for mend in mends if mend.words == LAYOUT}

    def take_fields(self, step):
        """Take over what `step(fields)` makes of the YAML text; return the lines of its layout."""
        lines = self.text.split("\n")
        first, end = 0, len(lines)
        if self.is_markdown:
            parts = source_file.parted(self.text, "")
            if parts.problems or parts.fields is None:
                return set()
            first, end = parts.first_line - 1, parts.body_line - 2
        fields, mends = step("\n".join(lines[first:end]))
        text = "\n".join([*lines[:first], fields, *lines[end:]])
        return self.take(text, [Mend(mend.line + first, mend.words) for mend in mends])

    def take_values(self):
        """Take over right values, if their faults become fewer."""
        before = faults_of(self.text, self.is_markdown, self.model) if self.model else []
        if not before:
            return
        text, mends = mend_values(self.text, self.is_markdown, self.model)
        if (
            len(faults_of(text, self.is_markdown, self.model)) < len(before)
            and self._read(text)[0] <= self._read(self.text)[0]
        ):
            self.text = text
            self.mends += mends


def _stripped(data):
    """Return `data` without empty lines at the end of texts, which no field keeps."""
    if isinstance(data, dict):
        return {key: _stripped(value) for key, value in data.items()}
    if isinstance(data, list):
        return [_stripped(value) for value in data]
    return data.rstrip("\n") if isinstance(data, str) else data
