"""A question of eligibility rules (`vocabularies/questions.yml`): how it is answered, other names of its choices."""

from typing import Literal

from pydantic import model_validator

from .fields import Line, field, ought
from .parts import Part
from .vocabulary_term import VocabularyFile, VocabularyTerm


class Called(Part):
    """The names by which people know one choice of a question, such as 副教授 for 副高级."""

    choice: Line = field("选项", help="上面“选项”里的一个")
    names: list[Line] = field("也叫", help="人们常用的叫法，写在选项后面，如 副教授、副研究员")


class Question(VocabularyTerm):
    """A question of eligibility rules. Unless it says otherwise the answer is 是 or 否."""

    answer: Literal["日期", "数字", "一项", "多项"] = field(
        "回答", help="日期、数字、一项（几项里选一项）、多项（可以选几项）", default="一项"
    )
    choices: list[Line] = field("选项", help="一项、多项的各个选项，写全，人人都能选到；不写时是 是、否", many=True)
    choices_from: Literal["award", "fields"] | None = field(
        "选项取自", help="award（全部奖项的名称）或 fields（领域表），不必再写选项", default=None
    )
    called: list[Called] = field("选项的叫法", help="人们不知道自己算哪一项时写：choice 和 names", many=True)
    local: Line | None = field(
        "本地的选项", help="选项里表示“在本地”的那一个，如 本地；下面各层的规则问的是那一层的地方", default=None
    )
    unit: Line | None = field("单位", help="数字的单位，如 年、项", default=None)
    help: Line | None = field("提示", help="显示在问题下面，说明怎样回答", default=None)

    @model_validator(mode="after")
    def has_what_its_answer_needs(self):
        """Refuse wrong or missing choices, choices from two lists, and a unit for an answer that is no number."""
        if self.answer in ("日期", "数字") and (self.choices or self.choices_from):
            raise ought(f"不写选项：回答是{self.answer}", "choices" if self.choices else "choices_from")
        if self.choices and self.choices_from:
            raise ought("写“选项”（choices）或“选项取自”（choices_from）之一", "choices_from")
        if self.answer == "多项" and not (self.choices or self.choices_from):
            raise ought("写“选项”（choices）：回答是多项", "answer")
        if self.local and self.local not in self.choices:
            raise ought("是“选项”（choices）里的一个", "local")
        if self.unit and self.answer != "数字":
            raise ought("不写单位：回答不是数字", "unit")
        return self

    @model_validator(mode="after")
    def calls_its_own_choices(self):
        """Refuse names of a choice that is not offered, and a name of two choices."""
        seen = set()
        for called in self.called:
            if called.choice not in self.choices:
                raise ought(f"只给“选项”（choices）里的词写叫法，里面没有“{called.choice}”", "called")
            for name in called.names:
                if name in seen or name in self.choices:
                    raise ought(f"一种叫法只写给一个选项，“{name}”写了两次", "called")
                seen.add(name)
        return self

    def choice_called(self, name):
        """Return the choice that people call `name`, or None."""
        return next((called.choice for called in self.called if name in called.names), None)


class QuestionFile(VocabularyFile):
    """The fields of `vocabularies/questions.yml`."""

    terms: list[Question] = field("问题", help="id 和 label 各一，怎样回答")
