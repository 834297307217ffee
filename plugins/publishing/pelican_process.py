"""What runs in the process of Pelican: Pelican, the look-out for our end, and the words for what goes wrong.

On standard error stands, in Chinese, what is wrong and what to do; what only a programmer needs follows, set apart.
"""

import os
import sys
from logging import WARNING, Handler
from threading import Thread

from pelican import get_instance, init_logging, parse_arguments

from .pelican_faults import told

_ABANDONED = 1  # the exit code when nobody is left to read it


class _Warnings(Handler):
    """Keeps what Pelican warns of; the last warning has ended it."""

    def __init__(self):
        super().__init__(WARNING)
        self.said = []

    def emit(self, record):
        self.said.append(record.getMessage())


def main(arguments):
    """Run Pelican with the command line `arguments`. Raises SystemExit with the words when it fails."""
    Thread(target=_end_with_the_parent, daemon=True).start()
    options = parse_arguments(arguments)
    warnings = _Warnings()
    init_logging(level=options.verbosity, fatal=options.fatal, handler=warnings, name="pelican")
    try:
        pelican, _ = get_instance(options)
        pelican.run()
    except Exception as error:
        sys.exit(told(error, warnings.said))


def _end_with_the_parent():
    """Wait for the end of standard input, which is the end of the process that has started this one."""
    while os.read(0, 1):
        pass
    os._exit(_ABANDONED)


if __name__ == "__main__":
    main(sys.argv[1:])
