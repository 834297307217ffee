"""The reckoning room: when a period fixed by law ends; knows nothing of records.

Reading order: counting (the day the statute names), holidays (where it lands), reckoning (a whole period). The
browser's half is theme/static/js/reckoning/.

How days are counted, and what that rests on:

- the first day is not counted; the corresponding day, else the last of the month:
  专利法实施细则（2023）第五条；民法典第二百零一、二百零二条；商标法实施条例第十二条第一款；布图设计条例（2026）第五十二条
- a day off moves the end to the next working day: the same, and 民法典第二百零三条; which days are off: the State
  Council, by `workdays`
- a trade mark ends on the day before the corresponding day, and never moves: 商标法实施条例第十二条第二款; its first
  paragraph, which moves ends, excepts the second
- copyright ends on 31 December: 著作权法第二十三条、软件条例第十四条, which name the day itself
- a patent is protected to the day before the corresponding day, and its term never moves:
  专利审查指南（2025）第五部分第九章4.1, with two examples
- the year after leaving in which an invention is still the employer's never moves: it says when something happened,
  not until when something is to be done
- a law without rules of its own: counted by the Civil Code, whose 第二百零三条 moves the end and 第二百零四条 excepts
  what is provided otherwise: it may move. One's own period ends on the plain day, “请不要指望”; that of the other side
  (`theirs`) on the day to which it may move, so that nobody is called late too early
"""
