"""Sets the clock of a Python process to the day in the variable PORTAL_CLOCK, as `tasks.py test --clock DAY` does.

Python imports a module of this name from its path at every start, so the tests, their workers and every Python program
that they call live on the same day. The clock goes on from there. Browsers and Node keep the clock of the machine.
"""

import os
from datetime import UTC, datetime

import time_machine

if day := os.environ.get("PORTAL_CLOCK"):
    # Noon of UTC is the same day in China and in most of the world.
    time_machine.travel(datetime.fromisoformat(day).replace(hour=12, tzinfo=UTC)).start()
