"""The writing room: a program changes one value of a content file, and every other byte stays.

`content_text.ContentText` holds the text of a file and finds each value in it; `edits` sets, adds, renames and removes
values; `rendering` writes a value as YAML; `atomic` puts a whole file in place of the old one.

The edits work on spans of the text, by the marks of the reader. A library that reads YAML and writes it anew would lay
out lines again that nobody touched: docs/decisions/content.md.
"""
