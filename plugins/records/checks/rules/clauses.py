"""Checks that every cited 款 (paragraph) and 项 (item) exists in its article, as the record of the law counts them."""

from ...model.clauses import fault_of
from ...reading.problem import Problem
from ..cited_places import laws_cited


def check(catalogue):
    """Yield a Problem for each citation of a 款 or 项 that its article does not have.

    It is a Problem too if the record of the law does not say how many its article has, so that nobody can tell.
    """
    for part, place in laws_cited(catalogue):
        law = catalogue.get("law", part.law) if part.clause else None
        article = law.fields.article(part.article) if law else None
        if article and article.paragraphs:
            yield from _wrong_places(part, article.paragraphs, place("clause"), law)
        elif article:
            yield Problem(
                *place("clause"),
                f"“款项”不能核对：《{law.fields.short}》的记录里{law.fields.called(part.article)}没有写“款项”（paragraphs）。"
                f"请照原文数一数，写进 {law.path} 的这一条：一款一个数，写这一款有几项，如 [0, 6, 0]；"
                "数不了的，删去这里的款项",
                about=f"paragraphs of {law.key} {part.article}",
            )


def _wrong_places(part, paragraphs, place, law):
    """Yield a Problem for the first place that `part` cites and the article does not have."""
    faults = ((wrong, *fault) for wrong in part.clause.places if (fault := fault_of(wrong, paragraphs)))
    for wrong, told, meant in list(faults)[:1]:
        way_out = f"是否要写“{meant}”？" if meant else f"请对照原文改正；原文有的，改 {law.path} 里这一条的 paragraphs"
        yield Problem(
            *place,
            f"“款项”应为 《{law.fields.short}》{law.fields.called(part.article)}有的款和项，现为“{wrong}”，"
            f"而这一条{told}。{way_out}",
        )
