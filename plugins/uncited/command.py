"""The results of the command `uncited`: sentences without an article, and reasons for sentences that no longer
exist.
"""

from pathlib import Path

from ..records.model.catalogue import Catalogue
from ..records.model.loader import load
from ..records.model.site import nobodys_site
from ..records.reading.problem import Problem
from .listing import uncited
from .reasons import reasons_of

WAY_OUT = (
    "请在同一条说法、步骤里写 cites，正文里在同一段、同一项链到法条，或者在句子里写明是谁的建议；"
    "确实不用注明的，在那一层的 uncited.yml 里写理由"
)


def findings(folder, today):
    """Return ([Problem], number of sentences) of the stack of layers whose topmost is `folder`, a path, on the day
    `today`.

    The problems are sentences without an article, reasons that are not needed any more, and files that cannot be read,
    because their sentences are not known.
    """
    if not Path(folder).is_dir():
        return [Problem(str(folder), 1, 1, "没有这个内容文件夹。请检查 --content 后面的路径")], 0
    content = load(folder)
    unread = [problem for problem in content.problems if problem.severity == "error"]
    if content.lacks_layers:
        return unread, 0
    content.site = content.site or nobodys_site()
    found = uncited(Catalogue(content, today))
    written, faults = reasons_of(content)
    open_ones = [each for each in found if not any(reason.is_for(each) for reason in written)]
    gone = [
        reason for reason in written if not any(reason.is_for(each) for each in found) and _is_read(reason, content)
    ]
    return sorted([*unread, *faults, *map(_sentence_problem, open_ones), *map(_reason_problem, gone)]), len(open_ones)


def _is_read(written, content):
    """Return whether the record of the reason `written` was read and is not replaced by that of a higher layer."""
    return written.record not in {*content.broken, *content.replaced}


def _sentence_problem(each):
    return Problem(each.record.path, *each.place, f"“{each.word}”旁边没有依据：{each.sentence}")


def _reason_problem(written):
    return Problem(
        *written.place,
        f"“{written.record}”里没有这样开头、又没有注明依据的句子：{written.reason.sentence}。"
        "请删去这一条理由，或照现在的句子改",
    )
