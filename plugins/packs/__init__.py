"""The packs room: papers that one or several applications want, each once; knows nothing of records.

Reading order: union (which papers, how many copies, for whom), words (said in a sentence). The
browser's half is theme/static/js/packs/.
"""
