"""Reads `uncited.yml` of a layer: sentences that stay without an article, and why."""

from typing import NamedTuple

from pydantic import ValidationError

from ..records.model.fields import AnyRef, Line, field
from ..records.model.messages import problems_of
from ..records.model.parts import Part
from ..records.reading import source_file

FILE = "uncited.yml"


class Reason(Part):
    """Why a sentence of a record needs no article."""

    record: AnyRef = field("记录", help="类别:文件名，如 guide:before-disclosure")
    sentence: Line = field("句子", help="这句话的开头，够认出是哪一句")
    reason: Line = field("理由", help="为什么不用注明依据")


class ReasonFile(Part):
    """The fields of `uncited.yml`."""

    reasons: list[Reason] = field("理由", help="一句一项：记录、句子的开头、理由", many=True)


class Written(NamedTuple):
    """A Reason, and the place where it is written: (path, line, column)."""

    reason: Reason
    place: tuple

    @property
    def record(self):
        """The key of the record, "guide:before-disclosure"."""
        return f"{self.reason.record.kind}:{self.reason.record}"

    def is_for(self, each):
        """Return whether it is the reason for `each`, a listing.Uncited."""
        return self.record == each.record.key and each.sentence.startswith(self.reason.sentence)


def reasons_of(content):
    """Return ([Written], [Problem]) of all layers of `content`; a layer need not have the file."""
    written, problems = [], []
    for layer in content.layers:
        file = layer.folder / FILE
        if file.is_file():
            source, found = source_file.read(file, layer.shown(file))
            reasons, faults = _parsed(source, content) if source else ([], [])
            written += reasons
            problems += [*found, *faults]
    return written, problems


def _parsed(source, content):
    try:
        parsed = ReasonFile.model_validate(source.document.data, context={"names": content.names})
    except ValidationError as error:
        return [], problems_of(error, ReasonFile, source)
    return [
        Written(reason, (source.path, *source.document.place(("reasons", index))))
        for index, reason in enumerate(parsed.reasons)
    ], []
