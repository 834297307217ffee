"""The standing room: where a thing with dates stands at a moment, and when that changes; knows nothing of records.

Reading order: span (from when until when), phases (what holds until which moment), days_left (“还有 3 天”). A page is
built on one day and read on another, so it carries the phases that are ahead, and theme/static/js/page/standing.js
reads them on the reader's clock. tests/contract/standing.json holds both halves together.
"""
