"""One run of the benchmark: each engine is built and queried, one after another, with the same documents and
queries.
"""

import sys
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean
from tempfile import TemporaryDirectory
from time import perf_counter

from . import metrics
from .building import build_apart
from .chromium_cost import compare_cost
from .corpus import answerable, read_corpus, read_queries
from .engines import make_engine
from .portal_files import script_weights

COMPARED = "portal", "pagefind"  # the two engines that a visitor's browser queries over the network


@dataclass(frozen=True)
class Found:
    """The queries with their judgements; `judged` says whether the judgements hold for these documents."""

    queries: list
    judged: bool


def run_bench(order):
    """Carry out `order` and return the measurements as a JSON value. Reports its progress on standard error."""
    ids = [section.id for section in read_corpus(order.corpus, order.documents)]
    documents = order.documents or len(ids)
    made = documents > len(ids)  # judgements say nothing about generated documents
    queries = answerable(read_queries(order.queries), ids)
    found = Found(queries[::5] if made else queries, judged=not made)
    names = ("portal",) if made else order.engines
    result = {"documents": documents, "queries": len(found.queries), "engines": {}}
    with TemporaryDirectory(prefix="bench-") as place:
        folders = {name: Path(place) / name for name in names}
        for name, folder in folders.items():
            folder.mkdir()
            result["engines"][name] = _engine(name, order, folder, found)
        if "portal" in names:
            result["script_gzip_bytes"] = script_weights()
            if not made:
                result["engines"]["portal"]["without_synonyms"] = _left_out("synonyms", order, folders["portal"], found)
        if order.without and "portal" in names:
            result["steps"] = _steps(order, folders["portal"], found, result["engines"]["portal"])
        if order.cost and not made and set(COMPARED) <= set(names):
            with _said("cost in Chromium"):
                result["cost"] = compare_cost({name: folders[name] for name in COMPARED}, found.queries)
    return result


def _engine(name, order, folder, found):
    with _said(f"{name}: build"):
        sizes, seconds, peak = build_apart(name, order, folder)
    with _said(f"{name}: {len(found.queries)} queries"):
        asked = make_engine(name, order.synonyms).ask([query.text for query in found.queries], folder, sizes)
    return {
        **_relevance(asked, found),
        **_cost(asked),
        "index_bytes": sizes.index_bytes,
        "store_bytes": sizes.store_bytes,
        "script_bytes": sizes.script_bytes,
        "build_s": round(seconds, 4),
        "build_peak_bytes": peak,
    }


def _relevance(asked, found):
    if not found.judged:
        return {}
    tables = {}
    for name, measure in (("ndcg", metrics.ndcg), ("mrr", metrics.reciprocal_rank), ("recall", metrics.recall)):
        values = [measure(answer.ids, query.gains) for query, answer in zip(found.queries, asked.answers, strict=True)]
        kinds = metrics.by_kind(found.queries, values)
        tables[f"{name}_mean"] = round(fmean(kinds.values()), 4)
        tables[name] = {kind: round(value, 4) for kind, value in kinds.items()}
    empty = sum(not answer.ids for answer in asked.answers) / len(asked.answers)
    return {**tables, "empty_share": round(empty, 4)}


def _cost(asked):
    cost = {"base_bytes": asked.base_bytes}
    for name in ("cold_bytes", "cold_files", "warm_ms", "cold_ms"):
        values = [value for answer in asked.answers if (value := getattr(answer, name)) is not None]
        for part, share in (("p50", 0.5), ("p95", 0.95)):
            if values:
                cost[f"{name}_{part}"] = round(metrics.percentile(values, share), 3)
    return cost


def _steps(order, folder, found, whole):
    """Measure what each step of the portal's ranking contributes, by querying the same index without it."""
    steps = {}
    for names in order.without:
        less = _left_out(names, order, folder, found)
        gains = {kind: round(whole["ndcg"][kind] - value, 4) for kind, value in less["ndcg"].items()}
        steps[names] = {**less, "gain": round(whole["ndcg_mean"] - less["ndcg_mean"], 4), "gains": gains}
    return steps


def _left_out(names, order, folder, found):
    """Measure the relevance of the portal without the steps `names`, joined by +."""
    with _said(f"portal without {names}"):
        engine = make_engine("portal", order.synonyms).leave_out(names.split("+"))
        asked = engine.ask([query.text for query in found.queries], folder, None)
    return _relevance(asked, found)


@contextmanager
def _said(what):
    """Report the start, the end and the duration of a block on standard error."""
    started = perf_counter()
    print(f"{what} ...", file=sys.stderr, flush=True)
    yield
    print(f"{what}: {perf_counter() - started:.1f} s", file=sys.stderr, flush=True)
