"""The model room: what a record, a kind and a catalogue are. The layers of content become records that know each other.

A `Content` is read from a stack of `Layer`s (`records/model/layer.py`), the lowest first; `site.yml` or `layer.yml` of
the topmost names those below. `loader` takes each record, picture and file from the highest layer that has it, joins
the synonyms and the words of vocabularies (`word_list.py`) of all, and keeps for `check` what is replaced
(`Content.replaced`) and how low each key lies (`Content.since`). `Record.layer` says where a record comes from,
`provenance.py` what the foot of a page says of that, `local_rules.py` of which place its rules speak.
Pelican works in the folder of the topmost layer and finds the others from there (`Layer.reads`).
`checks/rules/layers.py` refuses a reference upwards, so each layer is whole without those above it.

Answers. A record asks by sense: `ask` names topics, `wants_form` what a form is for. `answered.py` puts the contacts
and the forms of the whole stack in their place when a `Catalogue` is made visible, so that no page, data file or
search knows of it. The answer is whom `asking.py` finds for the topic, else the `line` that `vocabularies/topics.yml`
names; a form answers with `serves`.

Offers. A programme with `pattern: true` is seen only where `site.yml` names it under `offers`. `offer.py` joins the
pattern and what the association promises; what neither says of a 办事指南 is shown as 待本会确认.

Extensions. A file in `records/extensions/` adds to a record of a lower layer. The checks see it as a record of its own
(`extension.py`), visitors as a part of the other one (`joining.py`). What `hide` in `site.yml` names is not visible.
"""
