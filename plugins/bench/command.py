"""The commands `bench …`: they take options and print the measurements."""

import json
import os
import sys
from contextlib import contextmanager
from pathlib import Path

from .bench import run_bench
from .engines import MODULES
from .equality import equality
from .lighthouse.lighthouse import audit_site
from .lighthouse.report import report as report_of_pages
from .order import Order
from .portal_files import SYNONYMS, steps
from .report import report


class OrderRefused(ValueError):
    """The options ask for a measurement that is not possible; the message says what is wrong."""


def bench_search(corpus, queries, documents=None, engines="", synonyms="", without="", as_json=False):
    """Measure relevance and cost according to the options of the command, and print them. Raises OrderRefused."""
    order = order_of(corpus, queries, documents, engines, synonyms, without)
    with only_on_standard_error():
        result = run_bench(order)
    print(json.dumps(result, ensure_ascii=False) if as_json else report(result), flush=True)


def bench_equality(corpus, queries, documents=None, every=None, as_json=False):
    """Compare the shards with the whole index according to the options of the command, and print the result.

    Returns whether both gave the same results. Raises OrderRefused.
    """
    _require_files({"--corpus": corpus, "--queries": queries})
    documents, every = _count("--documents", documents), _count("--every", every) or 1
    with only_on_standard_error():
        result = equality.compare_corpus(corpus, queries, documents, every)
    print(json.dumps(result, ensure_ascii=False) if as_json else equality.report(result), flush=True)
    return not result["examples"]


def bench_page(content, as_json=False):
    """Publish the folder `content`, audit its pages and print the result. Raises BuildFailed, BrowserMissing,
    NodeFailed.
    """
    with only_on_standard_error():
        result = audit_site(content)
    print(json.dumps(result, ensure_ascii=False) if as_json else report_of_pages(result), flush=True)


def order_of(corpus, queries, documents=None, engines="", synonyms="", without=""):
    """Return the Order that the options describe. Raises OrderRefused."""
    files = {"--corpus": corpus, "--queries": queries, "--synonyms": synonyms or str(SYNONYMS)}
    _require_files(files)
    names = tuple(_parts(engines)) or tuple(MODULES)
    _require_known("引擎", names, MODULES)
    left_out = tuple(_parts(without))
    if left_out:
        _require_known("排序步骤", "+".join(left_out).split("+"), steps())
    places = [str(Path(path).resolve()) for path in files.values()]
    return Order(places[0], places[1], _count("--documents", documents), names, places[2], left_out)


def _require_files(files):
    for option, path in files.items():
        if not path:
            raise OrderRefused(f"缺少 {option} 文件")
        if not Path(path).is_file():
            raise OrderRefused(f"{option} 所指的文件不存在：{path}")


def _require_known(what, names, known):
    if unknown := [name for name in names if name not in known]:
        raise OrderRefused(f"没有名为 {'、'.join(unknown)} 的{what}，可选：{'、'.join(known)}")


def _count(option, text):
    if not text:
        return None
    if not str(text).isdecimal() or int(text) == 0:
        raise OrderRefused(f"{option} 应为从 1 起的整数，如 1000，现为“{text}”")
    return int(text)


def _parts(text):
    return [part.strip() for part in (text or "").split(",") if part.strip()]


@contextmanager
def only_on_standard_error():
    """Redirect everything that is printed while the block runs, also by child processes, to standard error."""
    sys.stdout.flush()
    kept = os.dup(1)
    os.dup2(2, 1)
    try:
        yield
    finally:
        sys.stdout.flush()
        os.dup2(kept, 1)
        os.close(kept)
