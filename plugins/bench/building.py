"""Builds the index of one engine in a process of its own (see child.py), so that its memory is measured alone."""

from dataclasses import asdict
from pathlib import Path
from time import perf_counter

from .child import in_child
from .engine import Sizes
from .engines import make_engine
from .order import sections_of


def build(name, corpus, documents, synonyms, folder):
    """Build engine `name` in `folder`; return {"build_s": seconds, "sizes": Sizes as a dict}.

    All arguments and results are JSON values, because the function runs in another process.
    """
    folder = Path(folder)
    engine, sections = make_engine(name, synonyms), sections_of(corpus, documents)
    engine.prepare(sections, folder)
    started = perf_counter()
    engine.build(sections, folder)
    seconds = perf_counter() - started
    return {"build_s": seconds, "sizes": asdict(engine.sizes(folder))}


def build_apart(name, order, folder):
    """Build engine `name` for `order` in a process of its own; return (Sizes, seconds, peak memory in bytes)."""
    built, peak = in_child(__name__, "build", name, order.corpus, order.documents, order.synonyms, str(folder))
    return Sizes(**built["sizes"]), built["build_s"], peak
