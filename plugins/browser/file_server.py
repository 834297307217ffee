"""Serves a folder on this machine for a browser, so that pictures and tests see a site over HTTP, as visitors do."""

import threading
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer


@contextmanager
def served(folder):
    """Serve `folder` on a free port while the block runs; give its address, without a slash at the end.

    The folder need not exist yet, and may be replaced while it is served, because each request looks for it again.
    """
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()


class _Quiet(SimpleHTTPRequestHandler):
    """A handler that does not write each request to the terminal."""

    def log_message(self, *arguments):
        """Write nothing."""
