"""Sets the clock of a Python process to the day in the variable PORTAL_CLOCK, as `tasks.py test --clock DAY` does.

Python imports a module of this name from its path at every start, so the tests, their workers and all Python programs
that they start have the same day. The clock runs on from there. Browsers and Node keep the clock of the machine.
"""

import os
from datetime import UTC, datetime

import time_machine

if day := os.environ.get("PORTAL_CLOCK"):
    # Noon in UTC falls on the same day in China and in most of the world.
    time_machine.travel(datetime.fromisoformat(day).replace(hour=12, tzinfo=UTC)).start()
