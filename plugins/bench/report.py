"""Shows the measurements of a run as tables that fit a terminal."""

ENGINE_ROWS = (  # label, key, unit
    ("nDCG@10, mean of kinds", "ndcg_mean", ""),
    ("MRR@10", "mrr_mean", ""),
    ("recall@10", "recall_mean", ""),
    ("queries without a result", "empty_share", "%"),
    ("cold query, median", "cold_bytes_p50", "B"),
    ("cold query, 95 %", "cold_bytes_p95", "B"),
    ("cold files, median", "cold_files_p50", ""),
    ("cold computing ms, median", "cold_ms_p50", ""),
    ("cold computing ms, 95 %", "cold_ms_p95", ""),
    ("warm ms, median", "warm_ms_p50", ""),
    ("warm ms, 95 %", "warm_ms_p95", ""),
    ("opening", "base_bytes", "B"),
    ("scripts", "script_bytes", "B"),
    ("index", "index_bytes", "B"),
    ("texts of results", "store_bytes", "B"),
    ("build s", "build_s", ""),
    ("build memory", "build_peak_bytes", "B"),
)
COST_ROWS = ("ready_ms", "init_ms", "query_ms", "first_ms", "total_ms", "again_ms", "bytes", "first_bytes", "files")


def report(result):
    """Return the tables of `result` (of bench.run_bench) as text."""
    engines = result["engines"]
    parts = [f"{result['documents']} documents, {result['queries']} queries"]
    parts += table(
        "engine",
        list(engines),
        [
            (label, [shown(engine.get(key), unit) for engine in engines.values()])
            for label, key, unit in ENGINE_ROWS
            if any(key in engine for engine in engines.values())
        ],
    )
    if "script_gzip_bytes" in result:
        weights = ", ".join(f"{name} {shown(size, 'B')}" for name, size in result["script_gzip_bytes"].items())
        parts += ["", f"scripts of the portal, gzip: {weights}"]
    parts += _relevance(engines)
    parts += _steps(result.get("steps", {}))
    parts += _cost(result.get("cost", {}))
    return "\n".join(parts)


def _relevance(engines):
    kinds = next((list(engine["ndcg"]) for engine in engines.values() if "ndcg" in engine), [])
    if not kinds:
        return []
    return table(
        "nDCG@10 by kind",
        list(engines),
        [(kind, [shown(engine["ndcg"][kind], "") for engine in engines.values()]) for kind in kinds],
    )


def _steps(steps):
    if not steps:
        return []
    kinds = list(next(iter(steps.values()))["gains"])
    rows = [("mean", [_gain(step["gain"]) for step in steps.values()])]
    return table(
        "what a step brings",
        list(steps),
        rows + [(kind, [_gain(step["gains"][kind]) for step in steps.values()]) for kind in kinds],
    )


def _cost(cost):
    if not cost:
        return []
    engines = {name: cost[name] for name in cost if name not in ("ratio", "queries")}
    rows = [
        (
            name,
            [
                *(shown(engine[f"{name}_p50"], "B" if "bytes" in name else "ms") for engine in engines.values()),
                shown(cost["ratio"].get(name), ""),
            ],
        )
        for name in COST_ROWS
    ]
    return table("Chromium, 60 ms, 10 Mbit/s, medians", [*engines, "ratio"], rows)


def table(title, heads, rows):
    """Return the lines of a table with `rows` of (label, cells); cells are right-aligned."""
    wide = max([len(title), *(len(label) for label, _ in rows)])
    widths = [max([len(head), *(len(cells[at]) for _, cells in rows)]) for at, head in enumerate(heads)]

    def line(label, cells):
        return "  ".join([label.ljust(wide), *(cell.rjust(width) for cell, width in zip(cells, widths, strict=True))])

    return ["", line(title, heads), "-" * len(line(title, heads)), *(line(*row) for row in rows)]


def shown(value, unit):
    """Return `value` in readable form; `unit` is "%", "B" (bytes), "ms" or ""."""
    if value is None:
        return "-"
    if unit == "%":
        return f"{value:.1%}"
    if unit == "B":
        return f"{value / 1e6:.2f} MB" if value >= 1e6 else f"{value / 1e3:.1f} kB"
    if unit == "ms":
        return f"{value:.0f}"
    return str(value) if isinstance(value, int) else f"{value:.3f}" if value < 10 else f"{value:.1f}"


def _gain(value):
    return f"{value:+.4f}"
