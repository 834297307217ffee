"""The reckoning room: when a period fixed by law ends; knows nothing of records.

Reading order: counting (the day the statute names), holidays (where it lands), reckoning (a whole period). The
browser's half is theme/static/js/reckoning/.
"""
