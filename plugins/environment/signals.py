"""Ends a command in order when it is told to: it cleans up, and the processes that it has started end with it."""

import signal
import sys

# Kill, a closed terminal, Ctrl+Break on Windows; Python itself handles Ctrl+C.
_NAMES = ("SIGTERM", "SIGHUP", "SIGBREAK")


def end_when_told():
    """Make these signals raise SystemExit in the main thread, so that folders are cleaned up and child processes end.

    A signal that is ignored, as under `nohup`, stays ignored.
    """
    for name in _NAMES:
        number = getattr(signal, name, None)
        if number and signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, _end)


def _end(number, _):
    sys.exit(128 + number)  # the exit code that shells report for a process ended by a signal
