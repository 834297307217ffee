"""Which sentences claim something of law: those that say an amount, or a duty."""

import re
from typing import NamedTuple

from .amounts import amounts_in

HIDDEN = "\0"  # stands for a sign of Markdown, which nobody reads
_SENTENCE = re.compile(r"[^。；！？\n|]+[。；！？]?")
_ASKED = "？"
_LEAD = re.compile(rf"[\s\u3000{HIDDEN}]*")
# 有权处理的机关 is who is competent; 有权要求 is a right. Patents and software are applied for by whoever likes.
_DUTY = re.compile(
    "应当|必须|须经|无须|不得|禁止|无权|只能|处以|责令|罚款|逾期|视为|(?<=[，的])不予|丧失|免征|减征|减半|税率"
    "|(?<!没)有权(?!处理|管|的|决定|机关|部门|限)"
    "|(?:可以|(?<!能)不能|也能|才能)(?:再|直接|单独|另行|书面|依法|向[^，。；]{1,12}?)*"
    "(?:起诉|提起|请求|申请(?!专利|软件|参加)|要求|主张|拒绝|解除|撤销|索赔|提前)"
)
_QUOTED = re.compile("“[^”]*”")
# Whose advice it is, or that it is made up, is said in the sentence.
_ADVICE = re.compile(
    "(?<![见化条份提出个写收交])建议(?=您|先|尽|最好|在|把|提前|至少|每|用|到|不|按|留|由|同|再|一)"
    "|假如|假设|算一个例子|举个例子"
)


class Claim(NamedTuple):
    """A `sentence` as people read it, which begins at `start` of its text.

    `amounts` are as amounts_in has them, `duties` its words of duty.
    """

    start: int
    sentence: str
    amounts: list
    duties: list

    @property
    def word(self):
        """The first word by which it is known."""
        return self.duties[0] if self.duties else self.amounts[0][2]


def claims(text):
    """The Claims of `text`, in its order.

    A question claims nothing, nor does what stands in quotation marks: somebody says it.
    """
    found = []
    for match in _SENTENCE.finditer(text):
        sentence = match[0].replace(HIDDEN, "").strip()
        plain = _QUOTED.sub("", sentence)
        amounts, duties = amounts_in(plain), _DUTY.findall(plain)
        if (amounts or duties) and not sentence.endswith(_ASKED) and not _ADVICE.search(plain):
            found.append(Claim(match.start() + _LEAD.match(match[0]).end(), sentence, amounts, duties))
    return found
