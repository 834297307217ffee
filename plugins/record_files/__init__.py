"""The room of record files: a record under another name, with all that names it (`rename`), or copied as a draft.

`finding` finds the file of a record, `naming` what names it in other files, `renaming` and `copying` write. What they
change in a file they change with the writer of `records/writing`, so all else in it stays byte for byte.
"""
