"""How a command ends when it is told to: with what it has begun, and with the processes that it has started."""

import signal
import sys

_NAMES = ("SIGTERM", "SIGHUP", "SIGBREAK")  # kill, a closed terminal, Ctrl+Break on Windows; Ctrl+C is Python's own


def end_when_told():
    """Let these signals raise SystemExit in the main thread, so that folders are cleared and children end.

    One that is ignored, as `nohup` does, stays ignored.
    """
    for name in _NAMES:
        number = getattr(signal, name, None)
        if number and signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, _end)


def _end(number, _):
    sys.exit(128 + number)  # what shells say of a process that a signal has ended
