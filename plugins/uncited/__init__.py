"""The uncited room: sentences of law or fact beside which nobody finds where they come from.

Reading order: amounts (times, sums and shares), claims (which sentences say one, or a duty), passages (what of a record
is read, and whether an article stands beside it), listing (all of a catalogue), reasons (`uncited.yml`: what stays as
it is, and why), command.

`uncited/` lists the sentences that say an amount (a time, money, a share) or a duty and have no article where a reader
looks for it. It reads the fields and bodies of all kinds with `needs_sources` but laws (they are the source) and
contacts (they state none):

- of a statement, a step, a time limit, an extension: `cites` of the same part; a time limit that names a period has
  that of the period
- of a period or a term: what the record cites: it is about one thing
- of an award: its sources: no line of it could cite anything
- of another line (evidence, conditions, materials), which cannot hold a link: the article in words (第十五条); or the
  page says the same amount with its article elsewhere, and the line no duty
- of a title, `summary`, `short_answer`, `question`, `problem`, `this_week`, `bodies`, `cannot`, which say the page in
  short: only its amounts are asked for: each is said with its article elsewhere on the page
- of a body: a link to `law:` or `period:` in the same paragraph, in the item or one above it, in the paragraph that
  introduces the list or table and ends with “：”, anywhere in the same table, or in the note that it names; where no
  law says it, the document in words (据某机关某日的通知)

An amount stands elsewhere if a passage with an article has it, a period of the page, or the gist of an article that it
cites; 1年 is 12个月. Questions, what stands in quotation marks, what calls itself advice (建议……) or an example made
up (算一个例子) claim nothing. A sentence that stays without an article has its reason in `uncited.yml`, which `check`
does not read; `tests/shipped/test_citations.py` wants none left.
"""
