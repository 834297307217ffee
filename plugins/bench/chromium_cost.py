"""Measures how long visitors wait and what they download, in Chromium over a network with 60 ms round trip and 10
Mbit/s.

Each query has a browser context of its own for each engine. Engines take turns query by query, so that both see the
same load of the machine. Times are milliseconds:

    ready    from navigation until the scripts have run
    init     opening the engine
    query    from the query to the open engine until ten results with title and excerpt are there
    first    init + query: a query to an engine that has not been opened
    total    ready + first: from navigation to results
    again    the same query once more

`bytes` are the bodies of all responses, scripts included; `first_bytes` are those of init and query.
"""

from contextlib import ExitStack

from .chromium import ask, chromium, fresh_page, open_engine, visit
from .metrics import percentile
from .server import served_as_a_host

NETWORK = {"offline": False, "latency": 60, "downloadThroughput": 10e6 / 8, "uploadThroughput": 10e6 / 8}
A_KIND = 2  # number of queries of each kind
MEASURES = "ready_ms", "init_ms", "query_ms", "first_ms", "total_ms", "again_ms", "bytes", "files", "first_bytes"


def compare_cost(folders, queries):
    """Measure the engines in `folders`, {engine: root of its site}, with some of the `queries` (list of corpus.Query).

    Returns {engine: {measure_p50, measure_p95}, "ratio": {measure: first engine / second}, "queries": one by one}.
    """
    chosen = sample(queries)
    measured = {name: [] for name in folders}
    with ExitStack() as stack:
        servers = {name: stack.enter_context(served_as_a_host(folder)) for name, folder in folders.items()}
        browser = stack.enter_context(chromium())
        for query in chosen:
            for name, server in servers.items():
                measured[name].append(_visit(browser, server, name, query.text))
    cost = {name: _summary(visits) for name, visits in measured.items()}
    return {**cost, "ratio": _ratio(*cost.values()), "queries": _by_query(chosen, measured)}


def sample(queries):
    """Return A_KIND queries of each kind, spread over the queries of the kind, in a fixed order."""
    groups = {}
    for query in queries:
        groups.setdefault(query.kind, []).append(query)
    return [
        group[part * len(group) // A_KIND] for part in range(A_KIND) for group in groups.values() if part < len(group)
    ]


def _visit(browser, server, name, query):
    server.sent()
    with fresh_page(browser) as page:
        page.context.new_cdp_session(page).send("Network.emulateNetworkConditions", NETWORK)
        ready = visit(page, server.page(name))
        scripts = server.sent()
        init = open_engine(page)
        ids, spent = ask(page, query)
        first = server.sent()
        _, again = ask(page, query)
    return {
        "ready_ms": ready,
        "init_ms": init,
        "query_ms": spent,
        "first_ms": init + spent,
        "total_ms": ready + init + spent,
        "again_ms": again,
        "results": len(ids),
        "bytes": _bytes(scripts + first),
        "files": len(scripts + first),
        "first_bytes": _bytes(first),
    }


def _bytes(sent):
    return sum(size for _, size in sent)


def _summary(visits):
    summary = {"empty": sum(not each["results"] for each in visits)}
    for name in MEASURES:
        values = [each[name] for each in visits]
        summary[f"{name}_p50"] = round(percentile(values, 0.5), 1)
        summary[f"{name}_p95"] = round(percentile(values, 0.95), 1)
    return summary


def _by_query(queries, measured):
    """Return what each engine took and sent for each query, in order to find outliers."""
    return [
        {
            "q": query.text,
            **{
                name: {key: round(visits[at][key], 1) for key in ("first_ms", "first_bytes", "results")}
                for name, visits in measured.items()
            },
        }
        for at, query in enumerate(queries)
    ]


def _ratio(one, other):
    return {name: round(one[f"{name}_p50"] / other[f"{name}_p50"], 3) for name in MEASURES if other[f"{name}_p50"]}
