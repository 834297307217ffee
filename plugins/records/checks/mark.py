"""The mark of the association, if it has its own, is there and is a picture that cannot do any harm."""

from ..loader import known_as
from ..problem import Problem
from ..svg import fault_of


def check(catalogue):
    """Yield a Problem for a mark that is missing, and for the first fault of one that is there."""
    path, folder, source = catalogue.site.mark, catalogue.content.folder, catalogue.content.site_source
    if not path:
        return
    file = folder / path
    if not file.is_file():
        yield Problem(source.path, *source.document.place(("mark",)),
                      f"“站徽”指向的 content/{path} 不存在。请把文件放进去，或改正文件名")
    elif fault := fault_of(file.read_bytes()):
        yield Problem(known_as(folder, file), *fault)
