"""The documents room: what a file to download is: its bytes, its fingerprint, the fields one can fill in; knows nothing of
records.

Reading order: content_controls (the fields of a Word document), document (one file), documents (all of a content folder).
"""
