"""The migrating room: content that was written for an older model is brought to the present one.

Reading order: `texts.LayerTexts` (the texts of one layer, which a migration changes), `changes` (one module a change of
the model), `command` (`plan` tells what would be done, `migrate` does it).

A module of `changes` has SINCE, the day of the change; TITLE, a Chinese sentence that says what changes; and one or
both of `migrate(layer)`, which changes the texts of a LayerTexts, and `left(layer)`, which yields a Problem for each
thing that a person has to decide. Neither touches the disk. A migration knows what is to be done by the text, so that
the second run finds nothing: content carries no number of a version.

A migration holds the words and lists of its day as they were, because what the model says later is no concern of it.
"""
