"""Collects all faults of one body."""

from collections import Counter

from .comparison import differences
from .fault import Fault
from .inline_faults import inline_faults
from .line import NOTE
from .line_faults import line_faults

_MOST_FAULTS = 30  # most faults listed for one body; text that was pasted wrongly has hundreds of one kind


def faults(layout, html):
    """Return the Faults of a body, sorted by offset; `layout` is its Layout and `html` the rendered body.

    The comparison only runs when no rule for a known shape found an error, because its messages give less advice. At
    most _MOST_FAULTS faults are listed; one more Fault counts the rest.
    """
    if layout.excess:
        return [layout.excess]
    text = "\n".join(line.text for line in layout.lines)
    notes = [(NOTE.fullmatch(line.text)["label"], line.offset) for line in layout.lines if line.kind == "note"]
    labels = {label for label, _ in notes}
    known = [*line_faults(layout.lines), *inline_faults(layout.lines, labels), *_notes(notes, text)]
    lost = differences(layout, labels, html) if not any(fault.severity == "error" for fault in known) else ()
    found = sorted({*known, *lost})
    return found[:_MOST_FAULTS] + ([_more(found)] if len(found) > _MOST_FAULTS else [])


def _more(found):
    """Return the Fault that counts the faults of `found` beyond the first _MOST_FAULTS."""
    left = found[_MOST_FAULTS:]
    severity = min(fault.severity for fault in left)  # "error" comes before "reminder"
    return Fault(left[0].offset, f"从这里起正文还有 {len(left)} 处没有列出。改完前面的再检查一遍", severity)


def _notes(notes, text):
    """Yield the Faults of footnotes `notes` = [(label, offset)] that are written twice or not used in `text`."""
    for label, count in Counter(label for label, _ in notes).items():
        place = [offset for other, offset in notes if other == label][-1]
        if count > 1:
            yield Fault(place, f"脚注“[^{label}]”写了 {count} 次，只会显示一次。请换一个编号，如“[^{label}a]”")
        elif text.count(f"[^{label}]") == 1:
            yield Fault(place, f"正文里没有用到脚注“[^{label}]”。请在要注解的地方写上，或删去", "reminder")
