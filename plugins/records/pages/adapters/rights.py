"""The finder of rights problems, as the component `problem_finder` shows it, and whom each district asks about them."""

from ...model.numerals import han_date
from .whom import districts


def problem_finder(view, finder, data_address):
    """The parameters of the component `problem_finder` for `finder` (services/rights.py); None without a problem.

    `data_address` is the function that gives the address of a file of data with its version.
    """
    topics = [_topic(view, topic) for topic in finder["topics"]]
    calculator = view.catalogue.get("page", "periods")
    return topics and {
        "topics": topics,
        "districts": districts(view, answers(view, finder)),
        "periods": view.address(data_address(f"{calculator.url}periods.json")) if calculator else None,
        "day": han_date(view.today),
        "timezone": view.catalogue.site.timezone,
        "root": view.address(""),
    }


def answers(view, finder):
    """The whom.Answers for the topics about which `finder` sends people to ask."""
    return [answer for answer in view.shared["whom_to_ask"] if answer.topic.id in finder["asked"]]


def _topic(view, topic):
    return {
        "id": topic["id"],
        "label": topic["label"],
        "problems": [_problem(view, problem["record"], problem["ask"]) for problem in topic["problems"]],
    }


def _problem(view, record, ask):
    return {"id": record.slug, "text": record.fields.problem, "url": view.address(record), "ask": ask}
