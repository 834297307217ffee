"""The mending room: one form for all content files, and the command that brings files into it.

What can have been meant in one way only is written so; what has two readings stays, and `check` tells it.

Reading order: `file.mended` takes the bytes of one file through the steps, and a step counts only if the file then
reads as before, or with fewer faults. The steps: `characters` (encoding, line ends, invisible characters), `fences`,
`slips` (what YAML refuses), `values` (names of fields, days, hours, numbers, yes and no), `spaces`, `indentation`,
`quotes`, `ends` (of lines and of the file). `command` writes the files of a layer.
"""
