"""Runs `python -m plugins.command_line COMMAND` from the root of the project, as `tasks.py` runs its commands."""

from importlib import import_module

from invoke import Collection

from .program import Commands

Commands(namespace=Collection.from_module(import_module("tasks")), binary="python3 tasks.py").run()
