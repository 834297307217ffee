"""The standing room: where a thing with dates stands at a moment, and when that changes; knows nothing of records.

Reading order: span (from when until when), phases (what holds until which moment), acts (what a reader can do by a
date, in words), days_left (“还有 3 天”). A page is built on one day and read on another, so it carries the phases that
are ahead, and theme/static/js/page/standing.js reads them on the reader's clock. tests/contract/standing.json holds
both halves together.

Today is the date in `site.timezone` (`records/model/today.py`), whatever the machine's. A rule of
`records/model/status.py` or of `due.py`, `stage_states.py` or `law_force.py` in `records/services/` is a function of
a moment; `standing.phases`
plays it through for all moments at which it may turn, and the page carries what is ahead: `data-states`, a line each,
“until tone label”. `theme/static/js/first.js` shows the line that holds on the reader's clock before anything is
drawn, in every page and to the minute, counts `data-left`, and removes what is over at `data-until`: publicity of a
laureate, consent of an expert (`Catalogue.shown_until`), in search too (`until` of the manifest). So Python alone
knows rules and words of states; `tests/contract/standing.json` holds both halves. A page with states says of which day
they are where no script runs.
"""
