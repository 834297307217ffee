"""The lint room: faults of code that can be seen without running it, of five linters in one list.

`linters.py` says what is run and how its output is read, `command.py` runs all of them. What each linter looks for
stands in its own configuration: `pyproject.toml` (ruff, mypy, djlint), `eslint.config.mjs` and the file of stylelint.

The templates are read by djlint because it knows Jinja's blocks and is kept: it tells a block without its end, a tag
without its end, an attribute that is there twice, a style in a tag, a picture without words. No other
linter for Jinja was tried. Only rules that find faults are on; nobody lays the templates out anew.
"""
