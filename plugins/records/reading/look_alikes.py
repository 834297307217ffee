"""Radicals and compatibility forms that look like ordinary characters, as text copied from PDF files contains them.

A search for 长 does not find ⻓. The ordinary character is that of Unicode's compatibility decomposition (NFKC);
those without one are listed here, after EquivalentUnifiedIdeograph.txt of the Unicode Character Database.
"""

import re
import unicodedata

# Latin ligatures, CJK and Kangxi radicals, and compatibility ideographs. U+FA0E and eleven more have no decomposition:
# they are characters of their own.
LOOK_ALIKES = (
    "\u2e80-\u2e99\u2e9b-\u2ef3\u2f00-\u2fd5\uf900-\ufa0d\ufa10\ufa12\ufa15-\ufa1e\ufa20\ufa22"
    "\ufa25\ufa26\ufa2a-\ufa6d\ufa70-\ufad9\ufb00-\ufb06\U0002f800-\U0002fa1d"
)
_LOOK_ALIKE = re.compile(f"[{LOOK_ALIKES}]")

_EQUIVALENT = dict(
    zip(
        "⺀⺁⺃⺄⺅⺉⺋⺎⺏⺐⺒⺓⺔⺖⺗⺘⺙⺛⺞⺠⺡⺢⺣⺥⺦⺧⺨⺪⺫⺬⺭⺮⺰⺱⺲⺳⺶⺷⺸⺺⺻⺼⺽⺾⺿⻀⻁⻂⻃⻄⻅⻆⻇⻈⻉⻊⻋⻌⻍⻎⻐⻑⻒⻓⻔⻖⻘⻙⻚⻛⻜⻝⻠⻡⻢⻣⻤⻥⻦⻧⻨⻩⻬⻮⻰⺩⺯⻏⻗⻞⻫⻭⻯⻱⺌⺈⺊⺝⺜",
        "冫厂乚乙亻刂㔾兀尣尢巳幺彑忄㣺扌攵旡歺民氵氺灬爫丬牜犭疋罒示礻竹纟罓罒网羊羊羊肀聿肉臼艹艹艹虎衤覀西见角角讠贝足车辶辶辶钅長镸长门阝青韦页风飞食饣𩠐马骨鬼鱼鸟卤麦黄齐齿龙王糹阝雨飠斉歯竜亀小刀卜月日",
        strict=True,
    )
)


def right_one(char):
    """Return the ordinary character that `char` looks like; "" for any other, also for a radical without one."""
    if not _LOOK_ALIKE.match(char):
        return ""
    folded = unicodedata.normalize("NFKC", char)
    return folded if folded != char else _EQUIVALENT.get(char, "")
