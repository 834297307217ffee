"""The reading room: what a file says, and where.

Bytes become fields and a body, with the place of each and the faults on the way.

`source_file.read`: bytes (`decoding`) → conflict markers (`conflicts`) → characters (`characters`, `look_alikes`) →
fences → YAML (`strict_yaml`, `yaml_recovery`). Where there is one right reading a fault is told and read so
(`yaml_repairs`); else the item or the field is left out and noted in `Document.unread`, so that nothing else is said
of it. A record with something unread is `broken`, and its body is still checked (`Content.half_read`). What a value
was meant to be is offered, never taken: `typed_days`, `typed_numbers`, `typed_paths`, `names`. Problems of one cause
(`Problem.about`) are one message (`problem.gathered`).
"""
