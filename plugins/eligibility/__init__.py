"""The eligibility room: rules about who may apply, applied to somebody's answers; knows nothing of records.

Reading order: comparison (one answer), engine (a rule), explanation (a rule in words). The browser's half is
theme/static/js/eligibility/.
"""
