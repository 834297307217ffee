"""The match room: who might solve a technical problem, and why; knows nothing of records.

Reading order: words (what two texts have in common that few others have), match (the reasons, and who has
enough of them).
"""
