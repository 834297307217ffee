"""Audits pages of the published site with Lighthouse, as a mid-range phone on slow 4G shows them (its standard
profile).

As real hosts do, the server sends compressed files over HTTP/2. Times vary with the load of the machine, so each page
is audited several times, page after page, and the median of each figure counts.
"""

from dataclasses import asdict
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from plugins.browser.chromium import FLAGS, ensure_chromium

from ..compressed import compress_folder
from ..node import ask_node
from ..server import served_as_a_host
from ..weight import LIMITS, weights_of
from .full_site import publish_in_full
from .pages import pages_of

ROUNDS = 3
CATEGORIES = "performance", "accessibility", "best-practices", "seo"  # scores from 0 to 100


def audit_site(content):
    """Publish the folder `content` and audit its pages; return a JSON value:

    {"lighthouse": version, "rounds", "machine": Lighthouse's index of its speed, "limits": {figure: value}, "pages":
    {name: {"address", figure: median, "faults": {audit: title}}}}.

    Raises BuildFailed, BrowserMissing, NodeFailed.
    """
    with TemporaryDirectory(prefix="bench-") as place:
        site = Path(place) / "site"
        with served_as_a_host(site) as server:
            publish_in_full(content, site, server.address)
            compress_folder(site)
            pages = pages_of(site)
            heard = _ask_lighthouse({name: f"{server.address}/{address}" for name, (_, address) in pages.items()})
        weights = weights_of(site, [file for file, _ in pages.values()])
    audits = heard["audits"]
    return {
        "lighthouse": heard["version"],
        "rounds": ROUNDS,
        "limits": _limits(),
        "machine": median(audit["machine"] for rounds in audits.values() for audit in rounds),
        "pages": {
            name: {
                "address": address,
                **_figures(audits[name]),
                **_bytes(weights[file]),
                "faults": _faults(audits[name]),
            }
            for name, (file, address) in pages.items()
        },
    }


def _ask_lighthouse(addresses):
    # The certificate of the server is self-made for this run.
    flags = ["--headless", *FLAGS, "--ignore-certificate-errors"]
    return ask_node(
        "lighthouse/audit.mjs",
        {"chromium": str(ensure_chromium()), "flags": flags, "rounds": ROUNDS, "pages": addresses},
    )


def _limits():
    return {**dict.fromkeys(CATEGORIES, 100), "lcp_ms": 1500, "tbt_ms": 0, "cls": 0, **_bytes(LIMITS)}


def _figures(audits):
    """Return the medians of the figures of one page over its rounds `audits`."""
    scores = {name: median(audit["scores"][name] for audit in audits) for name in CATEGORIES}
    return {
        **scores,
        "lcp_ms": round(median(audit["lcpMs"] for audit in audits)),
        "tbt_ms": round(median(audit["tbtMs"] for audit in audits)),
        "cls": round(median(audit["cls"] for audit in audits), 4),
    }


def _bytes(weight):
    return {f"{name}_bytes": size for name, size in asdict(weight).items()}


def _faults(audits):
    """Return {audit: title} of everything that cost a point in any round."""
    return {name: title for audit in audits for name, title in audit["faults"].items()}
