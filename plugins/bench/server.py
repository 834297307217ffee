"""A server for engines in a browser; it is as fast as a host and counts what it sends."""

import json
import subprocess
from contextlib import contextmanager
from dataclasses import dataclass
from urllib.request import urlopen

import trustme

from .node import HERE, node_program

PAGES = "/bench/"  # the pages that drive engines; their own bytes are not counted
ALWAYS_ANEW = "no-store"
AS_A_HOST = "public, max-age=3600"


@dataclass(frozen=True)
class Server:
    """A running server; `address` is the root of the site, without a slash at the end."""

    address: str
    control: str

    def page(self, engine):
        """Return the address of the page that drives `engine`."""
        return f"{self.address}{PAGES}{engine}.html"

    def sent(self):
        """Return [(path, bytes)] of the bodies sent since the last call, except those of the driving pages."""
        with urlopen(self.control) as response:
            return [(each["path"], each["bytes"]) for each in json.load(response) if not each["path"].startswith(PAGES)]


@contextmanager
def served_as_a_host(folder, caching=AS_A_HOST):
    """Serve `folder` over HTTP/2 while the block runs and give the Server; its certificate is made for this run."""
    certificate = trustme.CA().issue_cert("127.0.0.1")
    request = {
        "roots": {"/": str(folder), PAGES: str(HERE / "pages")},
        "cacheControl": caching,
        "key": certificate.private_key_pem.bytes().decode(),
        "cert": "".join(pem.bytes().decode() for pem in certificate.cert_chain_pems),
    }
    with subprocess.Popen(
        [node_program(), str(HERE / "static_server.mjs")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    ) as process:
        print(json.dumps(request), file=process.stdin, flush=True)
        ports = json.loads(process.stdout.readline())
        try:
            yield Server(f"https://127.0.0.1:{ports['port']}", f"http://127.0.0.1:{ports['control']}/")
        finally:
            process.stdin.close()  # the server ends when its input is closed
