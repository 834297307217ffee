"""Sixteen tasks of visitors, done on the shipped site by tapping, typing and reading what the screen shows.

`task_table.py` lists the tasks. `python -m tests.shipped.tasks.report FOLDER` prints what each costs on a built site.
"""
