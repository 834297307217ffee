"""The program of Pelican's process: it runs Pelican, ends with the process that started it, and words what goes wrong.

The last line of standard output is a JSON list of the lines that say what a publication leaves out. Standard error says
in Chinese what is wrong and what to do; details for programmers follow, set apart.
"""

import json
import os
import sys
from logging import WARNING, Handler
from threading import Thread

from pelican import get_instance, init_logging, parse_arguments

from ..records.pages.portal import ContentProblems
from .pelican_faults import told
from .pelican_run import CONTENT_REFUSED

_ABANDONED = 1  # The exit code when the parent process has ended and nobody reads it.


class _Warnings(Handler):
    """Keeps the warnings of Pelican; the last one before it stopped is the reason."""

    def __init__(self):
        super().__init__(WARNING)
        self.said = []

    def emit(self, record):
        self.said.append(record.getMessage())


def main(arguments):
    """Run Pelican with the command line `arguments`. Raises SystemExit when it fails: with the words, or with the code
    CONTENT_REFUSED after the errors of the content are written to standard error.
    """
    Thread(target=_end_with_the_parent, daemon=True).start()
    options = parse_arguments(arguments)
    warnings = _Warnings()
    init_logging(level=options.verbosity, fatal=options.fatal, handler=warnings, name="pelican")
    try:
        pelican, _ = get_instance(options)
        pelican.run()
        print(json.dumps(pelican.settings["PORTAL"].left_out))
    except ContentProblems as problems:
        print(problems, file=sys.stderr)
        sys.exit(CONTENT_REFUSED)
    except Exception as error:
        sys.exit(told(error, warnings.said))


def _end_with_the_parent():
    """Wait for the end of standard input, which means the end of the process that started this one; then exit."""
    while os.read(0, 1):
        pass
    os._exit(_ABANDONED)


if __name__ == "__main__":
    main(sys.argv[1:])
