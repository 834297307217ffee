"""Finds the sentences that make a claim about the law: those with an amount or a duty."""

import re
from typing import NamedTuple

from .amounts import amounts_in

HIDDEN = "\0"  # replaces a sign of Markdown, which readers do not see
_SENTENCE = re.compile(r"[^。；！？\n|]+[。；！？]?")
_ASKED = "？"
_LEAD = re.compile(rf"[\s\u3000{HIDDEN}]*")
# 有权处理的机关 says who is competent, 有权要求 is a right. Anybody may apply for a patent or register software.
_DUTY = re.compile(
    "应当|必须|须经|无须|不得|禁止|无权|只能|处以|责令|罚款|逾期|视为|(?<=[，的])不予|丧失|免征|减征|减半|税率"
    "|(?<!没)有权(?!处理|管|的|决定|机关|部门|限)"
    "|(?:可以|(?<!能)不能|也能|才能)(?:再|直接|单独|另行|书面|依法|向[^，。；]{1,12}?)*"
    "(?:起诉|提起|请求|申请(?!专利|软件|参加)|要求|主张|拒绝|解除|撤销|索赔|提前)"
)
_QUOTED = re.compile("“[^”]*”")
# The sentence itself says that it is advice or an invented example.
_ADVICE = re.compile(
    "(?<![见化条份提出个写收交])建议(?=您|先|尽|最好|在|把|提前|至少|每|用|到|不|按|留|由|同|再|一)"
    "|假如|假设|算一个例子|举个例子"
)


class Claim(NamedTuple):
    """A `sentence` as people read it, which begins at `start` of its text.

    `amounts` are in the form of amounts_in; `duties` are its words of duty.
    """

    start: int
    sentence: str
    amounts: list
    duties: list

    @property
    def word(self):
        """The first word by which the sentence was recognised."""
        return self.duties[0] if self.duties else self.amounts[0][2]


def claims(text):
    """Return the Claims of `text` in order.

    A question claims nothing. Text in quotation marks does not count either, because somebody else says it.
    """
    found = []
    for match in _SENTENCE.finditer(text):
        sentence = match[0].replace(HIDDEN, "").strip()
        plain = _QUOTED.sub("", sentence)
        amounts, duties = amounts_in(plain), _DUTY.findall(plain)
        if (amounts or duties) and not sentence.endswith(_ASKED) and not _ADVICE.search(plain):
            found.append(Claim(match.start() + _LEAD.match(match[0]).end(), sentence, amounts, duties))
    return found
