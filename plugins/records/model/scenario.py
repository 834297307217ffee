"""A scenario of a round: the answers of an applicant, and the verdict that the rules must give."""

from typing import Annotated, Literal

from pydantic import BeforeValidator

from .fields import Line, field, must
from .parts import Part


def _answers(value):
    def is_answer(answer):
        return isinstance(answer, str) or isinstance(answer, list) and all(isinstance(word, str) for word in answer)

    if not isinstance(value, dict) or not all(is_answer(answer) for answer in value.values()):
        raise must("“问题: 回答”，如 {性别: 女, 曾获荣誉: [青年科技奖]}，不空着，没有的写 []")
    return value


Answers = Annotated[dict, BeforeValidator(_answers)]


class Scenario(Part):
    """The answers of an applicant and the verdict that the rules beside them must give."""

    given: Answers = field("情形", help="“问题: 回答”，一个问题一项；没有写的就是没有回答")
    expect: Literal["符合", "不符合", "还需确认"] = field("结果", help="符合、不符合 或 还需确认")
    because: Line | None = field("因为", help="决定结果的那一条规则的“条文”（text），照抄", default=None)
