"""本地 in a rule means the place of the layer that wrote it: a province's round asks about the province.

A question of `vocabularies/questions.yml` names with `local` the choice that means “here”. Where a lower layer of one
place asks it, visitors are asked about that place, in a question of its own beside that of the site.
"""

from collections.abc import Iterable
from dataclasses import replace

from .fields import Term
from .layer import EVERYWHERE, Layer
from .parts import Rule
from .question import Question
from .record import Record
from .word_list import WordList

QUESTIONS = "questions"


def with_places(records: Iterable[Record], words: WordList, top: Layer) -> tuple[list[Record], WordList]:
    """Return `records` whose rules ask about the places of their layers, and `words` with these questions.

    `top` is the site's own layer, whose place every site knows as 本地.
    """
    local = {term.label: term for term in words.terms if isinstance(term, Question) and term.local}
    asked: dict[str, dict[str, Question]] = {label: {} for label in local}
    found = []
    for record in records:
        rule = getattr(record.fields, "eligibility", None)
        place = record.layer.about.place if record.layer.about and record.layer is not top else EVERYWHERE
        if local and rule and place != EVERYWHERE:
            of_place = {label: _about(question, place, record.layer) for label, question in local.items()}
            placed = _placed(rule, local, of_place)
            if placed != rule:
                record = replace(record, fields=record.fields.model_copy(update={"eligibility": placed}))
                for label in _asked(rule) & set(local):
                    asked[label][place] = of_place[label]
        found.append(record)
    terms = (each for term in words.terms for each in (term, *asked.get(term.label, {}).values()))
    return found, replace(words, terms=tuple(terms))


def _about(question: Question, place: str, layer: Layer) -> Question:
    """Return `question` about `place` in place of here."""

    def named(choice: str) -> str:
        return place if choice == question.local else choice

    return question.model_copy(
        update={
            "id": f"{question.id}-{layer.name.lower()}",
            "label": f"{question.label}（{place}）",
            "choices": [named(choice) for choice in question.choices],
            "called": [each.model_copy(update={"choice": named(each.choice)}) for each in question.called],
            "local": place,
        }
    )


def _placed(rule: Rule, local: dict[str, Question], of_place: dict[str, Question]) -> Rule:
    """Return `rule` with the questions `of_place` in place of those of `local`, {label: Question}, which it asks."""
    groups = {
        name: [_placed(part, local, of_place) for part in getattr(rule, name)]
        for name in ("all", "any", "none")
        if getattr(rule, name)
    }
    if rule.asks not in local:
        return rule.model_copy(update=groups)
    here, there = local[rule.asks], of_place[rule.asks]
    values = [there.local if value == here.local else value for value in _values(rule)]
    return rule.model_copy(
        update={
            "asks": Term(there.label, QUESTIONS),
            "value": values if isinstance(rule.value, list) else values[0],
            "text": (rule.text or "").replace(str(here.local), str(there.local)),
        }
    )


def _asked(rule: Rule) -> set[str]:
    parts = [part for name in ("all", "any", "none") for part in getattr(rule, name)]
    return {str(rule.asks)} | {label for part in parts for label in _asked(part)}


def _values(rule: Rule) -> list[str]:
    return rule.value if isinstance(rule.value, list) else [rule.value or ""]
