"""From a rights problem to its page: what visitors are asked, and which contacts their district asks first.

Above the list of rights problems stands a finder (`records/services/rights.py`, `theme/static/js/rights/`): topic,
then problem, both computed from the records. `problem.js` fetches the page of the problem and takes its parts, so that
an answer says what the page says, warnings about replaced laws included, and no second file has to be kept true. Time
limits that name a period are counted by `js/periods/`; whom to ask first is `asking.whom_to_ask`, for the topic of the
first contact that the problem names.
"""

from .service import Form, Paper, Service, published

GENERAL = "rights"  # The id of the topic of vocabularies/topics.yml that covers all questions about rights.


def problem_finder(catalogue):
    """Return the attribute `page.problem_finder`: {topics, asked}.

    `topics` are [{id, label, problems: [{record, ask}]}] in the order of their vocabulary, without topics that have no
    problem. `ask` is the id of the topic with which whom_to_ask is searched; `asked` is the set of all of these.
    """
    records = [record for record in catalogue.of("right") if not catalogue.is_unpublished(record)]
    topics = []
    for topic in catalogue.vocabularies["rights-topics"].terms:
        problems = [
            {"record": record, "ask": topic_to_ask(record, catalogue)}
            for record in records
            if record.fields.topic == topic.label
        ]
        if problems:
            topics.append({"id": topic.id, "label": topic.label, "problems": problems})
    return {"topics": topics, "asked": {problem["ask"] for topic in topics for problem in topic["problems"]}}


def topic_to_ask(record, catalogue):
    """Return the id of the topic about which to ask for the problem `record`.

    It is the main topic of the first contact among the bodies of the record.
    """
    for body in record.fields.bodies:
        contact = catalogue.find(body.contact)
        if contact:
            return catalogue.id_of(contact.fields.topics[0])
    return GENERAL


SERVICE = Service(
    form=Form("problem_finder", problem_finder),
    paper=Paper("sheet", "一页纸", published("right")),
    is_shown_on=lambda page: page.fields.collects == "right",
)
